package org.cordee.workshop;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.Led;

/** What a board is made of, and what an event of one part does to the others. */
record Parts(
        Proceedings proceedings,
        Contributions contributions,
        Clusters clusters,
        Weights weights,
        Draft draft,
        Assent assent) {
    static final Parts NONE =
            new Parts(Proceedings.NONE, Contributions.NONE, Clusters.NONE, Weights.NONE, Draft.NONE, Assent.NONE);

    Parts apply(Recorded recorded) {
        Event event = recorded.event();
        long seq = recorded.seq();
        if (event instanceof Led led) return led(led, recorded);
        if (event instanceof Contributed contributed) return contributed(contributed, recorded);
        if (event instanceof Event.Grouped e)
            return new Parts(proceedings, contributions, clusters.apply(e, seq), weights, draft, assent);
        if (event instanceof Event.Weighed e) return with(weighed(e, recorded));
        if (event instanceof Event.Written e)
            return new Parts(proceedings, contributions, clusters, weights, draft.apply(e, seq), assent);
        if (event instanceof Event.ReadBack e)
            return new Parts(proceedings, contributions, clusters, weights, draft, assent.apply(e, recorded, draft));
        if (event instanceof Event.Undone) return this;
        throw new AssertionError("unknown event " + event.getClass());
    }

    private Parts led(Led event, Recorded recorded) {
        Contributions said = event instanceof Led.Veiled e && !e.veiled()
                ? contributions.unveiled(e.section(), recorded.seq())
                : contributions;
        Weights weighed = event instanceof Led.TalliesRevealed e && e.revealed()
                ? weights.revealed(e.section(), recorded.seq())
                : weights;
        return new Parts(proceedings.apply(event, recorded), said, clusters, weighed, draft, assent);
    }

    private Parts contributed(Contributed event, Recorded recorded) {
        long seq = recorded.seq();
        Draft written = event instanceof Contributed.Withdrawn ? draft.withoutSource(event.contribution(), seq) : draft;
        Weights weighed = weights;
        for (Id.Contribution id : reweighed(event).toList()) weighed = weighed.touched(id, seq);
        return new Parts(proceedings, contributions.apply(event, recorded), clusters, weighed, written, assent);
    }

    /** The contributions whose support, or whose section's turnout, an event may change. */
    private Stream<Id.Contribution> reweighed(Contributed event) {
        Id.Contribution id = event.contribution();
        Stream<Id.Contribution> into = contributions.find(id).flatMap(Contribution::into).stream();
        if (event instanceof Contributed.Merged e) return Stream.concat(into, Stream.of(id, e.into()));
        if (event instanceof Contributed.Separated) return Stream.concat(into, Stream.of(id));
        if (event instanceof Contributed.Refiled) return Stream.of(id).filter(weights.touched()::containsKey);
        if (event instanceof Contributed.Withdrawn)
            return Stream.concat(into, contributions.duplicates(id).map(Contribution::id));
        return Stream.empty();
    }

    // A support for a duplicate is one for what it stands for.
    private Weights weighed(Event.Weighed event, Recorded recorded) {
        Weights after = weights.apply(event, recorded);
        Optional<Id.Contribution> about = event instanceof Event.Weighed.Supported s
                ? Optional.of(s.contribution())
                : event instanceof Event.Weighed.SupportTakenBack t ? Optional.of(t.contribution()) : Optional.empty();
        return about.flatMap(contributions::find)
                .flatMap(Contribution::into)
                .map(into -> after.touched(into, recorded.seq()))
                .orElse(after);
    }

    private Parts with(Weights weights) {
        return new Parts(proceedings, contributions, clusters, weights, draft, assent);
    }

    Stream<Entity> entities() {
        return Stream.of(
                        proceedings.entities(),
                        contributions.entities(),
                        clusters.entities(),
                        weights.entities(contributions, clusters),
                        draft.entities(),
                        assent.entities(draft))
                .flatMap(s -> s);
    }

    Yours yours(Id.Person person) {
        Map<Id.Votable, Integer> dots = new HashMap<>();
        Map<Id.Votable, Rating> ratings = new HashMap<>();
        weights.dots().keySet().forEach(id -> dots.merge(id, weights.dots(person, id), Integer::sum));
        weights.ratings().keySet().forEach(id -> weights.rating(person, id).ifPresent(r -> ratings.put(id, r)));
        dots.values().removeIf(n -> n == 0);
        return new Yours(
                contributions.said().values().stream()
                        .filter(c -> c.author().equals(person))
                        .toList(),
                weights.supporters().keySet().stream()
                        .filter(c -> weights.supports(person, c))
                        .collect(Collectors.toSet()),
                dots,
                ratings,
                draft.entries().values().stream()
                        .filter(e -> assent.recognises(person, e))
                        .map(DraftEntry::id)
                        .collect(Collectors.toSet()),
                assent.objections().values().stream()
                        .filter(o -> o.author().equals(person))
                        .toList());
    }
}
