package org.cordee.workshop;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.restitution.Section;
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
        if (event instanceof Event.Grouped e) return grouped(e, seq);
        if (event instanceof Event.Weighed e) return with(weighed(e, recorded));
        if (event instanceof Event.Written e)
            return new Parts(proceedings, contributions, clusters, weights, draft.apply(e, seq), assent);
        if (event instanceof Event.ReadBack e)
            return new Parts(proceedings, contributions, clusters, weights, draft, assent.apply(e, recorded, draft));
        if (event instanceof Event.Undone) return this;
        if (event instanceof Event.Erased) return erased(recorded);
        throw new AssertionError("unknown event " + event.getClass());
    }

    private Parts erased(Recorded recorded) {
        Parts after = this;
        for (Event event : Erasing.of(recorded.by(), this)) after = after.apply(recorded.of(event));
        Proceedings known = proceedings.erased(recorded);
        return new Parts(known, after.contributions, after.clusters, after.weights, after.draft, after.assent);
    }

    private Parts led(Led event, Recorded recorded) {
        Contributions said = event instanceof Led.Veiled e && !e.veiled()
                ? contributions.unveiled(e.section(), recorded.seq())
                : contributions;
        Weights weighed = event instanceof Led.TalliesRevealed e && e.revealed()
                ? weights.revealed(e.section(), recorded.seq())
                : weights;
        Clusters seen = event instanceof Led.Veiled e ? clusters.touched(e.section(), recorded.seq()) : clusters;
        return new Parts(proceedings.apply(event, recorded), said, seen, weighed, draft, assent);
    }

    private Parts contributed(Contributed event, Recorded recorded) {
        long seq = recorded.seq();
        Draft written = event instanceof Contributed.Withdrawn ? draft.withoutSource(event.contribution(), seq) : draft;
        Weights weighed = weights;
        for (Id.Contribution id : reweighed(event).toList()) weighed = weighed.touched(id, seq);
        Parts after = new Parts(proceedings, contributions.apply(event, recorded), clusters, weighed, written, assent);
        return after.turnedOut(event.contribution(), this, seq);
    }

    private Parts grouped(Event.Grouped event, long seq) {
        Parts after = new Parts(proceedings, contributions, clusters.apply(event, seq), weights, draft, assent);
        if (event instanceof Event.Grouped.ClusterMade e) return after.turnedOut(e.cluster(), this, seq);
        if (event instanceof Event.Grouped.ClusterDissolved e) return after.turnedOut(e.cluster(), this, seq);
        return after;
    }

    /** What was voted on and comes, goes or moves takes its voters along. */
    private Parts turnedOut(Id.Votable id, Parts before, long seq) {
        Optional<Section> was = before.sectionOf(id);
        Optional<Section> is = sectionOf(id);
        if (was.equals(is) || !weights.isKnown(id)) return this;
        Weights after = weights.touched(id, seq);
        for (Section section : Stream.concat(was.stream(), is.stream()).toList()) after = after.turnedOut(section, seq);
        return with(after);
    }

    private Optional<Section> sectionOf(Id.Votable id) {
        return Weighing.sectionOf(id, contributions, clusters);
    }

    /** The contributions whose support, or whose section's turnout, an event may change. */
    private Stream<Id.Contribution> reweighed(Contributed event) {
        Id.Contribution id = event.contribution();
        Stream<Id.Contribution> into = contributions.find(id).flatMap(Contribution::into).stream();
        if (event instanceof Contributed.Merged e) return Stream.concat(into, Stream.of(id, e.into()));
        if (event instanceof Contributed.Separated) return Stream.concat(into, Stream.of(id));
        if (event instanceof Contributed.Withdrawn)
            return Stream.concat(into, contributions.duplicates(id).map(Contribution::id));
        return Stream.empty();
    }

    // A support for a duplicate is one for what it stands for.
    private Weights weighed(Event.Weighed event, Recorded recorded) {
        Weights after = weights.apply(event, recorded);
        Id.Votable about = Weights.about(event);
        long seq = recorded.seq();
        if (event instanceof Event.Weighed.Supported || event instanceof Event.Weighed.SupportTakenBack)
            return contributions
                    .find((Id.Contribution) about)
                    .flatMap(Contribution::into)
                    .map(into -> after.touched(into, seq))
                    .orElse(after);
        return sectionOf(about).map(section -> after.turnedOut(section, seq)).orElse(after);
    }

    private Parts with(Weights weights) {
        return new Parts(proceedings, contributions, clusters, weights, draft, assent);
    }

    /** At least those that changed after a seq. */
    Stream<Entity> entities(long after) {
        return Stream.of(
                        proceedings.entities(),
                        contributions.entities(),
                        clusters.entities(),
                        new Weighing(weights, contributions, clusters).entities(after),
                        draft.entities(),
                        assent.entities(draft, after))
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
