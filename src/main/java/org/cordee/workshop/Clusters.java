package org.cordee.workshop;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cordee.restitution.Section;
import org.cordee.workshop.Event.Grouped;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The clusters, the tombstones of those dissolved, and the proposals that were dismissed. */
record Clusters(PMap<Id.Cluster, Cluster> made, PMap<Id.Cluster, Entity.Gone> dissolved, Entity.Dismissed dismissed) {
    static final Clusters NONE =
            new Clusters(HashTreePMap.empty(), HashTreePMap.empty(), new Entity.Dismissed(0, Set.of()));

    Optional<Cluster> find(Id.Cluster id) {
        return Optional.ofNullable(made.get(id));
    }

    Clusters apply(Grouped event, long seq) {
        if (event instanceof Grouped.ClusterMade e) return with(new Cluster(seq, e.cluster(), e.section(), e.title()));
        if (event instanceof Grouped.ClusterRetitled e)
            return with(made.get(e.cluster()).retitled(e.title(), seq));
        if (event instanceof Grouped.ClusterDissolved e) {
            var gone = new Entity.Gone(seq, e.cluster(), Entity.Why.DROPPED);
            return new Clusters(made.minus(e.cluster()), dissolved.plus(e.cluster(), gone), dismissed);
        }
        if (event instanceof Grouped.ProposalDismissed e) return new Clusters(made, dissolved, dismissed(e, seq));
        throw new AssertionError("unknown event " + event.getClass());
    }

    /** Those of a section are seen otherwise from now on. */
    Clusters touched(Section section, long seq) {
        Clusters touched = this;
        for (Cluster cluster : made.values()) {
            if (cluster.section() == section) touched = touched.with(cluster.retitled(cluster.title(), seq));
        }
        return touched;
    }

    private Clusters with(Cluster cluster) {
        return new Clusters(made.plus(cluster.id(), cluster), dissolved.minus(cluster.id()), dismissed);
    }

    private Entity.Dismissed dismissed(Grouped.ProposalDismissed event, long seq) {
        Set<Set<Id.Contribution>> all = new HashSet<>(dismissed.proposals());
        if (event.dismissed()) all.add(event.members());
        else all.remove(event.members());
        return new Entity.Dismissed(seq, all);
    }

    Stream<Entity> entities() {
        return Stream.of(made.values().stream(), dissolved.values().stream(), Stream.of(dismissed))
                .flatMap(s -> s);
    }
}
