package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Section;
import org.cordee.workshop.Event.Grouped;

/** What making and dissolving clusters changes and can change back. */
final class GroupedTraces {
    private GroupedTraces() {}

    static List<Trace<?>> of(Grouped event) {
        if (event instanceof Grouped.ClusterMade e) return List.of(new Made(e.cluster()));
        if (event instanceof Grouped.ClusterRetitled e) return List.of(new Made(e.cluster()));
        if (event instanceof Grouped.ClusterDissolved e) return List.of(new Made(e.cluster()));
        if (event instanceof Grouped.ProposalDismissed e) return List.of(new Dismissal(e.members()));
        throw new AssertionError("unknown event " + event.getClass());
    }

    record Titled(Section section, String title) {}

    record Made(Id.Cluster cluster) implements Trace<Optional<Titled>> {
        @Override
        public Optional<Titled> on(Board board) {
            return board.clusters().find(cluster).map(c -> new Titled(c.section(), c.title()));
        }

        /** None that has members is dissolved. */
        @Override
        public List<Event> back(Optional<Titled> to, Board now) {
            Optional<Titled> is = on(now);
            if (to.isEmpty())
                return now.contributions().members(cluster).findAny().isPresent()
                        ? List.of()
                        : List.of(new Grouped.ClusterDissolved(cluster));
            Titled again = to.get();
            return List.of(
                    is.isPresent()
                            ? new Grouped.ClusterRetitled(cluster, again.title())
                            : new Grouped.ClusterMade(cluster, again.section(), again.title()));
        }
    }

    record Dismissal(Set<Id.Contribution> members) implements Trace<Boolean> {
        @Override
        public Boolean on(Board board) {
            return board.clusters().dismissed().proposals().contains(members);
        }

        @Override
        public List<Event> back(Boolean to, Board now) {
            return List.of(new Grouped.ProposalDismissed(members, to));
        }
    }
}
