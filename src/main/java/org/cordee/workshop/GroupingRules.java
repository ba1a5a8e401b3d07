package org.cordee.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cordee.restitution.Section;
import org.cordee.restitution.Words;
import org.cordee.workshop.Command.Grouping;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.Grouped;

/**
 * Bringing together what was said, each section for itself: clusters, and duplicates, which go where what they repeat
 * goes. A cluster whose members have all gone elsewhere stays, to be filled again, until it is dissolved.
 */
final class GroupingRules {
    static final int MOST_CLUSTERS = 500;
    static final int MOST_MEMBERS = 200;
    /** Members of all dismissed proposals together: they are sent as one. */
    static final int MOST_DISMISSED = 5_000;

    private static final Comparator<Id.Contribution> BY_VALUE = Comparator.comparing(Id.Contribution::value);

    private GroupingRules() {}

    static Decision decide(Board board, Asked asked, Grouping command) {
        if (command instanceof Grouping.Group c) return group(board, Id.Cluster.madeBy(asked.id()), c);
        if (command instanceof Grouping.Join c) return join(board, c);
        if (command instanceof Grouping.Retitle c) return retitle(board, c);
        if (command instanceof Grouping.Ungroup c) return ungroup(board, c.cluster());
        if (command instanceof Grouping.Dismiss c) return dismiss(board, Set.copyOf(c.members()));
        if (command instanceof Grouping.Merge c) return merge(board, c);
        if (command instanceof Grouping.Separate c) return separate(board, c.duplicate());
        throw new AssertionError("no rule for " + command.getClass());
    }

    private static Decision group(Board board, Id.Cluster id, Grouping.Group group) {
        String title = Words.clean(group.title());
        Optional<Refusal> refusal =
                Limit.TITLE.unfit(title).or(() -> unfit(board, group.members(), Optional.of(group.section())));
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        if (board.clusters().made().size() >= MOST_CLUSTERS) return Decision.refused(Refusal.TOO_MANY);
        Event made = new Grouped.ClusterMade(id, group.section(), title);
        return accepted(Stream.concat(Stream.of(made), moves(board, group.members(), Optional.of(id))));
    }

    private static Decision join(Board board, Grouping.Join join) {
        Optional<Cluster> cluster = join.cluster().flatMap(board.clusters()::find);
        if (join.cluster().isPresent() && cluster.isEmpty()) return Decision.refused(Refusal.NO_SUCH_CLUSTER);
        return unfit(board, join.members(), cluster.map(Cluster::section))
                .map(Decision::refused)
                .orElseGet(() -> accepted(moves(board, join.members(), join.cluster())));
    }

    private static Optional<Refusal> unfit(Board board, List<Id.Contribution> ids, Optional<Section> section) {
        if (ids.size() > MOST_MEMBERS) return Optional.of(Refusal.TOO_MANY);
        List<Contribution> members = ids.stream()
                .flatMap(id -> board.contributions().find(id).stream())
                .toList();
        if (members.size() < ids.size()) return Optional.of(Refusal.NO_SUCH_CONTRIBUTION);
        boolean elsewhere = section.isPresent() && members.stream().anyMatch(c -> c.section() != section.get());
        if (elsewhere) return Optional.of(Refusal.OTHER_SECTION);
        boolean repeated = members.stream().anyMatch(c -> c.into().isPresent());
        return repeated ? Optional.of(Refusal.COUNTED_ELSEWHERE) : Optional.empty();
    }

    private static Stream<Event> moves(Board board, List<Id.Contribution> ids, Optional<Id.Cluster> to) {
        return ids.stream()
                .distinct()
                .flatMap(id -> board.contributions().find(id).stream())
                .filter(c -> !c.cluster().equals(to))
                .map(c -> new Contributed.Clustered(c.id(), to));
    }

    private static Decision retitle(Board board, Grouping.Retitle retitle) {
        String title = Words.clean(retitle.title());
        return of(board, retitle.cluster(), cluster -> {
            Optional<Refusal> refusal = Limit.TITLE.unfit(title);
            if (refusal.isPresent()) return Decision.refused(refusal.get());
            if (cluster.title().equals(title)) return Decision.unchanged();
            return Decision.accepted(new Grouped.ClusterRetitled(cluster.id(), title));
        });
    }

    private static Decision ungroup(Board board, Id.Cluster id) {
        return of(board, id, cluster -> {
            Stream<Event> leave = board.contributions()
                    .members(id)
                    .map(Contribution::id)
                    .sorted(BY_VALUE)
                    .map(member -> new Contributed.Clustered(member, Optional.empty()));
            return accepted(Stream.concat(leave, Stream.of(new Grouped.ClusterDissolved(id))));
        });
    }

    private static Decision of(Board board, Id.Cluster id, Function<Cluster, Decision> rule) {
        return board.clusters().find(id).map(rule).orElseGet(() -> Decision.refused(Refusal.NO_SUCH_CLUSTER));
    }

    private static Decision dismiss(Board board, Set<Id.Contribution> members) {
        if (members.size() < 2) return Decision.refused(Refusal.OUT_OF_RANGE);
        boolean all =
                members.stream().allMatch(m -> board.contributions().find(m).isPresent());
        if (!all) return Decision.refused(Refusal.NO_SUCH_CONTRIBUTION);
        Set<Set<Id.Contribution>> before = board.clusters().dismissed().proposals();
        if (before.contains(members)) return Decision.unchanged();
        int dismissed = before.stream().mapToInt(Set::size).sum();
        boolean tooMany = members.size() > MOST_MEMBERS || dismissed + members.size() > MOST_DISMISSED;
        return tooMany
                ? Decision.refused(Refusal.TOO_MANY)
                : Decision.accepted(new Grouped.ProposalDismissed(members, true));
    }

    /** What was merged into the duplicate goes along: nothing is a duplicate of a duplicate. */
    private static Decision merge(Board board, Grouping.Merge merge) {
        Optional<Contribution> found = board.contributions().find(merge.duplicate());
        Optional<Contribution> into = board.contributions().standsFor(merge.into());
        if (found.isEmpty() || into.isEmpty()) return Decision.refused(Refusal.NO_SUCH_CONTRIBUTION);
        Contribution duplicate = found.get();
        Id.Contribution original = into.get().id();
        if (duplicate.section() != into.get().section()) return Decision.refused(Refusal.OTHER_SECTION);
        if (duplicate.id().equals(original)) return Decision.refused(Refusal.MISPLACED);
        if (duplicate.into().equals(Optional.of(original))) return Decision.unchanged();
        Stream<Event> leaves =
                duplicate.cluster().stream().map(c -> new Contributed.Clustered(duplicate.id(), Optional.empty()));
        Stream<Event> joins = Stream.concat(
                        Stream.of(duplicate), board.contributions().duplicates(duplicate.id()))
                .map(Contribution::id)
                .sorted(BY_VALUE)
                .map(id -> new Contributed.Merged(id, original));
        return accepted(Stream.concat(leaves, joins));
    }

    private static Decision separate(Board board, Id.Contribution id) {
        Optional<Contribution> found = board.contributions().find(id);
        if (found.isEmpty()) return Decision.refused(Refusal.NO_SUCH_CONTRIBUTION);
        boolean alone = found.get().into().isEmpty();
        return alone ? Decision.unchanged() : Decision.accepted(new Contributed.Separated(id));
    }

    private static Decision accepted(Stream<Event> events) {
        return new Decision.Accepted(events.toList());
    }
}
