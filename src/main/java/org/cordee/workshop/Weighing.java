package org.cordee.workshop;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cordee.restitution.Section;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;

/** The weights of what is there, as they are told. {@code duplicates}: by what they repeat. */
record Weighing(
        Weights weights,
        Contributions contributions,
        Clusters clusters,
        Map<Id.Contribution, List<Contribution>> duplicates) {

    Weighing(Weights weights, Contributions contributions, Clusters clusters) {
        this(weights, contributions, clusters, contributions.duplicates());
    }

    /** Where something that can be weighed stands; nowhere, if it is gone. */
    static Optional<Section> sectionOf(Id.Votable id, Contributions contributions, Clusters clusters) {
        if (id instanceof Id.Cluster cluster) return clusters.find(cluster).map(Cluster::section);
        return contributions.find((Id.Contribution) id).map(Contribution::section);
    }

    Optional<Section> sectionOf(Id.Votable id) {
        return sectionOf(id, contributions, clusters);
    }

    /** How many dots a person has given in a section, to what is still there. */
    int given(Id.Person person, Section section) {
        return weights.dots().keySet().stream()
                .filter(id -> stands(id, section))
                .mapToInt(id -> weights.dots(person, id))
                .sum();
    }

    /** How many dots a person has given to something and to what counts with it: the members of a cluster, duplicates. */
    int givenWithin(Id.Person person, Id.Votable to) {
        return counting(to).mapToInt(id -> weights.dots(person, id)).sum();
    }

    /** All whose dots are its own: of a cluster, its members; of each contribution, its duplicates. */
    private Stream<Id.Votable> counting(Id.Votable of) {
        if (of instanceof Id.Contribution alone) return family(alone).map(Contribution::id);
        Stream<Contribution> members = contributions.members((Id.Cluster) of);
        return Stream.concat(
                Stream.of(of), members.flatMap(one -> family(one.id())).map(Contribution::id));
    }

    /** A contribution and its duplicates; nothing, if it is gone. */
    Stream<Contribution> family(Id.Contribution id) {
        return Stream.concat(contributions.find(id).stream(), duplicates.getOrDefault(id, List.of()).stream());
    }

    /** How many others say so too: those who support it or a duplicate of it, and the voices of its duplicates. */
    int support(Contribution of) {
        Set<String> others = new HashSet<>();
        family(of.id()).forEach(one -> {
            weights.supporters()
                    .getOrDefault(one.id(), HashTreePSet.empty())
                    .forEach(person -> others.add(person.value()));
            others.add(one.voice());
        });
        others.remove(of.voice());
        return others.size();
    }

    /** The dots of a cluster with those of its members, or of a contribution with those of its duplicates. */
    int dotsWithin(Id.Votable id) {
        return counting(id).mapToInt(weights::dots).sum();
    }

    /** The means of what it was rated, if it was. */
    Optional<Entity.Ratings> means(Id.Votable id) {
        boolean rated =
                !weights.ratings().getOrDefault(id, HashTreePMap.empty()).isEmpty();
        return rated ? sectionOf(id).map(section -> ratings(id, section, 0)) : Optional.empty();
    }

    /** What changed after a seq: counting all of it at each vote of 300 people would be felt. */
    Stream<Entity> entities(long after) {
        return Stream.concat(told(after), turnouts(after));
    }

    private Stream<Entity> told(long after) {
        boolean revealed = weights.revealed().values().stream().anyMatch(seq -> seq > after);
        return weights.touched().entrySet().stream()
                .filter(e -> revealed || seqOf(e.getKey(), e.getValue()) > after)
                .flatMap(e -> sectionOf(e.getKey()).stream()
                        .flatMap(s -> of(e.getKey(), s, seqOf(e.getKey(), e.getValue()), after)));
    }

    /** What was hidden or gone, and is back, weighs again for whoever forgot it meanwhile. */
    private long seqOf(Id.Votable id, long touched) {
        Optional<? extends Entity> there =
                id instanceof Id.Cluster cluster ? clusters.find(cluster) : contributions.find((Id.Contribution) id);
        return Math.max(touched, there.map(Entity::seq).orElse(0L));
    }

    private Stream<Entity> of(Id.Votable id, Section section, long touched, long after) {
        long shown = Math.max(touched, weights.revealed().getOrDefault(section, 0L));
        Stream.Builder<Entity> all = Stream.builder();
        if (id instanceof Id.Contribution contribution && touched > after)
            all.add(new Entity.Support(
                    touched,
                    contribution,
                    support(contributions.find(contribution).orElseThrow())));
        if (shown > after && weights.dots().containsKey(id))
            all.add(new Entity.Tally(shown, id, section, weights.dots(id)));
        if (shown > after && weights.ratings().containsKey(id)) all.add(ratings(id, section, shown));
        return all.build();
    }

    private Entity.Ratings ratings(Id.Votable id, Section section, long seq) {
        Collection<Rating> all =
                weights.ratings().getOrDefault(id, HashTreePMap.empty()).values();
        double impact = all.stream().mapToInt(Rating::impact).average().orElse(0);
        double feasibility =
                all.stream().mapToInt(Rating::feasibility).average().orElse(0);
        return new Entity.Ratings(seq, id, section, all.size(), impact, feasibility);
    }

    private Stream<Entity> turnouts(long after) {
        return weights.turnouts().entrySet().stream()
                .filter(e -> e.getValue() > after)
                .map(e -> new Entity.Turnout(
                        e.getValue(), e.getKey(), voters(e.getKey()).size()));
    }

    private Set<Id.Person> voters(Section section) {
        Set<Id.Person> people = new HashSet<>();
        weights.dots().forEach((id, given) -> {
            if (stands(id, section)) people.addAll(given.keySet());
        });
        weights.ratings().forEach((id, given) -> {
            if (stands(id, section)) people.addAll(given.keySet());
        });
        return people;
    }

    private boolean stands(Id.Votable id, Section section) {
        return sectionOf(id).filter(s -> s == section).isPresent();
    }
}
