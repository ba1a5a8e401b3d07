package org.cordee.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.restitution.Section;
import org.cordee.workshop.Event.Contributed;

/** What is done to contributions and can be changed back. An edit says for ever that it is one; words withdrawn are gone. */
final class SaidTraces {
    private SaidTraces() {}

    static List<Trace<?>> of(Contributed event, Board before) {
        Id.Contribution id = event.contribution();
        if (event instanceof Contributed.Posted) return List.of(new Said(id));
        if (event instanceof Contributed.Hidden || event instanceof Contributed.Restored)
            return List.of(new Hiding(id));
        if (event instanceof Contributed.Approved) return List.of(new Waiting(id));
        if (event instanceof Contributed.Refiled) return refiled(id, before);
        if (event instanceof Contributed.Merged || event instanceof Contributed.Separated) return List.of(new Into(id));
        if (event instanceof Contributed.Clustered) return List.of(new InCluster(id));
        if (event instanceof Contributed.Laid) return List.of(new Remarks.Laying(id));
        if (event instanceof Contributed.Reported) return List.of(new Remarks.Report(id));
        if (event instanceof Contributed.Translated e)
            return List.of(new Remarks.Rendering(id, e.translation().language()));
        if (event instanceof Contributed.TranslationTakenAway e)
            return List.of(new Remarks.Rendering(id, e.language()));
        return List.of();
    }

    /** Those that named it cannot any more. */
    private static List<Trace<?>> refiled(Id.Contribution id, Board before) {
        Stream<Id.Contribution> naming = before.contributions().said().values().stream()
                .filter(c -> c.about().filter(id::equals).isPresent())
                .map(Contribution::id)
                .sorted(Comparator.comparing(Id.Contribution::value));
        return Stream.concat(naming, Stream.of(id)).<Trace<?>>map(Filing::new).toList();
    }

    /** All of it but its seq. */
    record Said(Id.Contribution id) implements Trace<Optional<Contribution>> {
        @Override
        public Optional<Contribution> on(Board board) {
            return Trace.ofContribution(board, id, c -> c.as(0));
        }

        @Override
        public Optional<Contribution> still(Optional<Contribution> was, Board now) {
            return was.map(c -> Filing.of(c).still(now).of(c));
        }

        @Override
        public List<Event> back(Optional<Contribution> to, Board now) {
            if (to.isEmpty()) return isInUse(now) ? List.of() : List.of(new Contributed.Withdrawn(id));
            Contribution again = to.get();
            if (ContributionRules.isFull(now, 1)) return List.of();
            return List.of(new Contributed.Posted(
                    id,
                    again.section(),
                    again.saying(),
                    again.origin(),
                    again.sight().awaiting(),
                    again.sight().veiled()));
        }

        private boolean isInUse(Board now) {
            boolean named = now.contributions().said().values().stream()
                    .anyMatch(c ->
                            Stream.concat(c.about().stream(), c.into().stream()).anyMatch(id::equals));
            boolean written = now.draft().entries().values().stream()
                    .anyMatch(e -> e.sources().contains(id));
            return named || written || now.weights().isWeighed(id);
        }
    }

    record Hiding(Id.Contribution id) implements Trace<Optional<Boolean>> {
        @Override
        public Optional<Boolean> on(Board board) {
            return Trace.ofContribution(board, id, c -> c.sight().hidden());
        }

        @Override
        public List<Event> back(Optional<Boolean> to, Board now) {
            return Trace.each(to, hidden -> hidden ? new Contributed.Hidden(id) : new Contributed.Restored(id));
        }
    }

    record Waiting(Id.Contribution id) implements Trace<Optional<Boolean>> {
        @Override
        public Optional<Boolean> on(Board board) {
            return Trace.ofContribution(board, id, c -> c.sight().awaiting());
        }

        @Override
        public List<Event> back(Optional<Boolean> to, Board now) {
            return Trace.each(to, awaiting -> new Contributed.Approved(id, !awaiting));
        }
    }

    /** In its section, about what, and whether it waits there to be unveiled. */
    record Filing(Id.Contribution id) implements Trace<Optional<Filing.In>> {
        record In(Section section, Optional<Id.Contribution> about, boolean veiled) {
            /** What it is about may be gone by now, or elsewhere; what was veiled may have been unveiled. */
            In still(Board now) {
                Optional<Section> named = Sayings.namedFrom(section);
                return new In(
                        section,
                        about.filter(id -> Trace.ofContribution(now, id, Contribution::section)
                                .equals(named)),
                        veiled && ContributionRules.isVeiled(now, section));
            }

            Contribution of(Contribution said) {
                return said.naming(about).seen(said.sight().veiled(veiled));
            }
        }

        static In of(Contribution said) {
            return new In(said.section(), said.about(), said.sight().veiled());
        }

        @Override
        public Optional<In> on(Board board) {
            return Trace.ofContribution(board, id, Filing::of);
        }

        @Override
        public Optional<In> still(Optional<In> was, Board now) {
            return was.map(in -> in.still(now));
        }

        /** What is in a cluster, or one with others, or named by others, moves without them: they go first. */
        @Override
        public List<Event> back(Optional<In> to, Board now) {
            Optional<Section> is = Trace.ofContribution(now, id, Contribution::section);
            boolean moves = !is.equals(to.map(In::section));
            return moves && isBound(now)
                    ? List.of()
                    : Trace.each(to, in -> new Contributed.Refiled(id, in.section(), in.about(), in.veiled()));
        }

        private boolean isBound(Board now) {
            return now.contributions().said().values().stream()
                    .anyMatch(c -> c.id().equals(id)
                            ? c.cluster().isPresent() || c.into().isPresent()
                            : Stream.concat(c.about().stream(), c.into().stream())
                                    .anyMatch(id::equals));
        }
    }

    record Into(Id.Contribution id) implements Trace<Optional<Optional<Id.Contribution>>> {
        @Override
        public Optional<Optional<Id.Contribution>> on(Board board) {
            return Trace.ofContribution(board, id, Contribution::into);
        }

        /** One that says it again has none that say it again, and is in no cluster itself. */
        @Override
        public List<Event> back(Optional<Optional<Id.Contribution>> to, Board now) {
            if (to.isEmpty()) return List.of();
            if (to.get().isEmpty()) return List.of(new Contributed.Separated(id));
            Id.Contribution into = to.get().get();
            boolean fits = now.contributions()
                            .find(into)
                            .filter(c -> c.into().isEmpty() && isBeside(c, now))
                            .isPresent()
                    && now.contributions().duplicates(id).findAny().isEmpty();
            return fits ? List.of(new Contributed.Merged(id, into)) : List.of();
        }

        private boolean isBeside(Contribution other, Board now) {
            return now.contributions()
                    .find(id)
                    .filter(c -> c.section() == other.section())
                    .filter(c -> c.cluster().isEmpty())
                    .isPresent();
        }
    }

    record InCluster(Id.Contribution id) implements Trace<Optional<Optional<Id.Cluster>>> {
        @Override
        public Optional<Optional<Id.Cluster>> on(Board board) {
            return Trace.ofContribution(board, id, Contribution::cluster);
        }

        @Override
        public List<Event> back(Optional<Optional<Id.Cluster>> to, Board now) {
            boolean fits = to.stream().allMatch(cluster -> cluster.isEmpty() || isOfItsSection(cluster.get(), now));
            return fits ? Trace.each(to, cluster -> new Contributed.Clustered(id, cluster)) : List.of();
        }

        private boolean isOfItsSection(Id.Cluster cluster, Board now) {
            Optional<Section> section = now.clusters().find(cluster).map(Cluster::section);
            return now.contributions()
                    .find(id)
                    .filter(c -> Optional.of(c.section()).equals(section))
                    .filter(c -> c.into().isEmpty())
                    .isPresent();
        }
    }
}
