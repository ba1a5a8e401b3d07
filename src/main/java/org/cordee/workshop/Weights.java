package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Section;
import org.cordee.workshop.Event.Weighed;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Who gave what weight to what. What was given to something that is gone stays here, unseen and uncounted: when it comes
 * back, so does its weight. {@code touched}, {@code turnouts} and {@code revealed} are seqs.
 */
record Weights(
        PMap<Id.Contribution, PSet<Id.Person>> supporters,
        PMap<Id.Votable, PMap<Id.Person, Integer>> dots,
        PMap<Id.Votable, PMap<Id.Person, Rating>> ratings,
        PMap<Id.Votable, Long> touched,
        PMap<Section, Long> turnouts,
        PMap<Section, Long> revealed) {
    static final Weights NONE = new Weights(
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty());

    boolean supports(Id.Person person, Id.Contribution contribution) {
        return supporters.getOrDefault(contribution, HashTreePSet.empty()).contains(person);
    }

    int dots(Id.Person person, Id.Votable to) {
        return dots.getOrDefault(to, HashTreePMap.empty()).getOrDefault(person, 0);
    }

    Optional<Rating> rating(Id.Person person, Id.Votable field) {
        return Optional.ofNullable(
                ratings.getOrDefault(field, HashTreePMap.empty()).get(person));
    }

    /** Whether anybody gave it any weight. */
    boolean isWeighed(Id.Votable id) {
        return !dots.getOrDefault(id, HashTreePMap.empty()).isEmpty()
                || !ratings.getOrDefault(id, HashTreePMap.empty()).isEmpty()
                || id instanceof Id.Contribution c
                        && !supporters.getOrDefault(c, HashTreePSet.empty()).isEmpty();
    }

    int dots(Id.Votable of) {
        return dots.getOrDefault(of, HashTreePMap.empty()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    Weights apply(Weighed event, Recorded recorded) {
        return given(event, recorded.by()).touched(about(event), recorded.seq());
    }

    private Weights given(Weighed event, Id.Person by) {
        if (event instanceof Weighed.Supported e) return supported(e.contribution(), by, true);
        if (event instanceof Weighed.SupportTakenBack e) return supported(e.contribution(), by, false);
        if (event instanceof Weighed.DotGiven e) return dotted(e.to(), by, 1);
        if (event instanceof Weighed.DotTakenBack e) return dotted(e.from(), by, -1);
        if (event instanceof Weighed.Rated e) return rated(e.field(), by, Optional.of(e.rating()));
        if (event instanceof Weighed.RatingTakenBack e) return rated(e.field(), by, Optional.empty());
        throw new AssertionError("unknown event " + event.getClass());
    }

    static Id.Votable about(Weighed event) {
        if (event instanceof Weighed.Supported e) return e.contribution();
        if (event instanceof Weighed.SupportTakenBack e) return e.contribution();
        if (event instanceof Weighed.DotGiven e) return e.to();
        if (event instanceof Weighed.DotTakenBack e) return e.from();
        if (event instanceof Weighed.Rated e) return e.field();
        if (event instanceof Weighed.RatingTakenBack e) return e.field();
        throw new AssertionError("unknown event " + event.getClass());
    }

    private Weights supported(Id.Contribution contribution, Id.Person by, boolean supports) {
        PSet<Id.Person> before = supporters.getOrDefault(contribution, HashTreePSet.empty());
        PSet<Id.Person> after = supports ? before.plus(by) : before.minus(by);
        return new Weights(supporters.plus(contribution, after), dots, ratings, touched, turnouts, revealed);
    }

    private Weights dotted(Id.Votable of, Id.Person by, int more) {
        PMap<Id.Person, Integer> before = dots.getOrDefault(of, HashTreePMap.empty());
        int after = before.getOrDefault(by, 0) + more;
        PMap<Id.Person, Integer> given = after == 0 ? before.minus(by) : before.plus(by, after);
        return new Weights(supporters, dots.plus(of, given), ratings, touched, turnouts, revealed);
    }

    private Weights rated(Id.Votable field, Id.Person by, Optional<Rating> rating) {
        PMap<Id.Person, Rating> before = ratings.getOrDefault(field, HashTreePMap.empty());
        PMap<Id.Person, Rating> after = rating.map(r -> before.plus(by, r)).orElseGet(() -> before.minus(by));
        return new Weights(supporters, dots, ratings.plus(field, after), touched, turnouts, revealed);
    }

    /** What is told of it may be another now. */
    Weights touched(Id.Votable of, long seq) {
        return new Weights(supporters, dots, ratings, touched.plus(of, seq), turnouts, revealed);
    }

    /** Another number of people may have voted in a section. */
    Weights turnedOut(Section section, long seq) {
        return new Weights(supporters, dots, ratings, touched, turnouts.plus(section, seq), revealed);
    }

    /** Whether anything was ever told of its weight. */
    boolean isKnown(Id.Votable id) {
        return touched.containsKey(id);
    }

    /** All tallies of a section are new to the room. */
    Weights revealed(Section section, long seq) {
        return new Weights(supporters, dots, ratings, touched, turnouts, revealed.plus(section, seq));
    }
}
