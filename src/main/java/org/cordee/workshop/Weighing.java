package org.cordee.workshop;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cordee.restitution.Section;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;

/** The weights of what is there, as they are told. */
record Weighing(Weights weights, Contributions contributions, Clusters clusters) {

    /** Where something that can be weighed stands; nowhere, if it is gone. */
    Optional<Section> sectionOf(Id.Votable id) {
        if (id instanceof Id.Cluster cluster) return clusters.find(cluster).map(Cluster::section);
        return contributions.find((Id.Contribution) id).map(Contribution::section);
    }

    /** How many dots a person has given in a section, to what is still there. */
    int given(Id.Person person, Section section) {
        return weights.dots().keySet().stream()
                .filter(id -> sectionOf(id).filter(s -> s == section).isPresent())
                .mapToInt(id -> weights.dots(person, id))
                .sum();
    }

    /** How many others say so too: those who support it or a duplicate of it, and the voices of its duplicates. */
    int support(Contribution of) {
        Set<String> others = new HashSet<>();
        Stream.concat(Stream.of(of), contributions.duplicates(of.id())).forEach(one -> {
            weights.supporters()
                    .getOrDefault(one.id(), HashTreePSet.empty())
                    .forEach(person -> others.add(person.value()));
            others.add(one.voice());
        });
        others.remove(of.voice());
        return others.size();
    }

    Stream<Entity> entities() {
        return Stream.of(told(), turnout()).flatMap(s -> s);
    }

    private Stream<Entity> told() {
        return weights.touched().entrySet().stream()
                .flatMap(e -> sectionOf(e.getKey()).stream().flatMap(s -> of(e.getKey(), s, e.getValue())));
    }

    private Stream<Entity> of(Id.Votable id, Section section, long touched) {
        long shown = Math.max(touched, weights.revealed().getOrDefault(section, 0L));
        Stream.Builder<Entity> all = Stream.builder();
        if (id instanceof Id.Contribution contribution)
            all.add(new Entity.Support(
                    touched,
                    contribution,
                    support(contributions.find(contribution).orElseThrow())));
        if (weights.dots().containsKey(id)) all.add(new Entity.Tally(shown, id, section, weights.dots(id)));
        if (weights.ratings().containsKey(id)) all.add(ratings(id, section, shown));
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

    /** The seq is that of the last change in the section: whether it changed the turnout is not worth knowing. */
    private Stream<Entity> turnout() {
        Map<Section, Set<Id.Person>> people = new EnumMap<>(Section.class);
        Map<Section, Long> seqs = new EnumMap<>(Section.class);
        weights.touched()
                .forEach((id, seq) -> sectionOf(id).ifPresent(section -> {
                    Set<Id.Person> here = people.computeIfAbsent(section, s -> new HashSet<>());
                    here.addAll(weights.dots()
                            .getOrDefault(id, HashTreePMap.empty())
                            .keySet());
                    here.addAll(weights.ratings()
                            .getOrDefault(id, HashTreePMap.empty())
                            .keySet());
                    seqs.merge(section, seq, Math::max);
                }));
        return people.entrySet().stream()
                .map(e -> new Entity.Turnout(
                        seqs.get(e.getKey()), e.getKey(), e.getValue().size()));
    }
}
