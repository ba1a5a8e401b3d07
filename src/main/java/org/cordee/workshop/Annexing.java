package org.cordee.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Dissent;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.cordee.restitution.Seal;
import org.cordee.restitution.Section;
import org.cordee.restitution.Voice;
import org.cordee.restitution.Weighed;

/** A board as the annexes of its restitution. */
record Annexing(Board board, Weighing weighing) {
    private static final Comparator<Contribution> AS_SAID =
            Comparator.comparing(Contribution::at).thenComparing(c -> c.id().value());

    // Not by seq: what is undone and redone is newer, and stands where it stood.
    private static final Comparator<Cluster> AS_TITLED =
            Comparator.comparing(Cluster::section).thenComparing(Cluster::title).thenComparing(c -> c.id().value());

    private static final Comparator<Objection> BY_SECTION =
            Comparator.comparing(Objection::section).thenComparing(o -> o.id().value());

    static Annexes of(Board board) {
        return new Annexing(board, board.weighing()).annexes();
    }

    private Annexes annexes() {
        Contributions contributions = board.contributions();
        int people = (int) contributions.said().values().stream()
                .map(Contribution::voice)
                .distinct()
                .count();
        return new Annexes(
                inOrder().map(this::voice).toList(),
                people,
                contributions.withdrawals(),
                weighed(),
                board.assent().objections().values().stream()
                        .sorted(BY_SECTION)
                        .map(this::dissent)
                        .toList(),
                seal());
    }

    private Stream<Contribution> inOrder() {
        return board.contributions().said().values().stream().sorted(AS_SAID);
    }

    private Voice voice(Contribution said) {
        Origin origin = said.origin();
        return new Voice(
                said.id().value(),
                said.section(),
                said.text(),
                said.about().map(Id.Contribution::value),
                said.at(),
                !said.isSeen(),
                new Voice.Source(
                        origin.hand(),
                        origin.speaker(),
                        origin.from().map(Origin.From::label),
                        said.saying().credit(),
                        said.saying().facts(),
                        said.trial()),
                new Voice.Standing(
                        weighing.support(said),
                        said.into().map(Id.Contribution::value),
                        said.placement().kind() == Placement.Kind.PARKED,
                        said.placement().reason()),
                new Voice.Tongue(said.saying().language(), said.translations()));
    }

    /** Clusters, and what is in none; the dots of members and of duplicates count with what they belong to. */
    private List<Weighed> weighed() {
        Stream<Weighed> clusters = board.clusters().made().values().stream()
                .sorted(AS_TITLED)
                .map(c -> weighed(c.id(), c.section(), c.title(), Optional.empty()));
        Stream<Weighed> alone = inOrder()
                .filter(c -> c.isSeen() && c.into().isEmpty() && c.cluster().isEmpty())
                .map(c -> weighed(c.id(), c.section(), c.text(), c.saying().language()));
        return Stream.concat(clusters, alone)
                .filter(w -> w.dots() > 0 || w.ratings().isPresent())
                .toList();
    }

    private Weighed weighed(Id.Votable id, Section section, String words, Optional<Language> language) {
        Optional<Weighed.Means> means =
                weighing.means(id).map(r -> new Weighed.Means(r.count(), r.impact(), r.feasibility()));
        return new Weighed(section, words, language, weighing.dotsWithin(id), means, board.reveals(section));
    }

    private Dissent dissent(Objection objection) {
        Optional<String> line = objection.entry().flatMap(board.draft()::find).map(e -> Inlines.plain(e.text()));
        Dissent.Answer answer = objection
                .outcome()
                .map(o -> Dissent.Answer.valueOf(o.kind().name()))
                .orElse(Dissent.Answer.OPEN);
        return new Dissent(
                objection.section(),
                line,
                objection.words(),
                answer,
                objection.outcome().map(Outcome::reason).orElse(""));
    }

    private Optional<Seal> seal() {
        Entity.Signatures signatures = board.assent().signatures();
        if (!signatures.standing()) return Optional.empty();
        Signature last = signatures.versions().get(signatures.versions().size() - 1);
        return Optional.of(new Seal(last.version(), last.at(), last.recognised(), last.present(), last.open()));
    }
}
