package org.cordee.workshop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordee.workshop.Event.Weighed;

/** Who gave what weight to what, counted from the record alone. */
record Ballots(
        Map<Id.Contribution, Set<Id.Person>> supporters,
        Map<Id.Votable, Map<Id.Person, Integer>> dots,
        Map<Id.Votable, Map<Id.Person, Integer>> ratings) {

    static Ballots of(List<Recorded> record) {
        Ballots ballots = new Ballots(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (Recorded recorded : record) {
            if (recorded.event() instanceof Weighed event) ballots.count(event, recorded.by());
            if (recorded.event() instanceof Event.Erased) ballots.forget(recorded.by());
        }
        return ballots;
    }

    private void forget(Id.Person person) {
        supporters.values().forEach(people -> people.remove(person));
        dots.values().forEach(given -> given.remove(person));
        ratings.values().forEach(given -> given.remove(person));
    }

    private void count(Weighed event, Id.Person by) {
        if (event instanceof Weighed.Supported e)
            supporters.computeIfAbsent(e.contribution(), x -> new HashSet<>()).add(by);
        if (event instanceof Weighed.SupportTakenBack e)
            supporters.get(e.contribution()).remove(by);
        if (event instanceof Weighed.DotGiven e)
            dots.computeIfAbsent(e.to(), x -> new HashMap<>()).merge(by, 1, Integer::sum);
        if (event instanceof Weighed.DotTakenBack e) dots.get(e.from()).merge(by, -1, Integer::sum);
        if (event instanceof Weighed.Rated e)
            ratings.computeIfAbsent(e.field(), x -> new HashMap<>()).put(by, 1);
        if (event instanceof Weighed.RatingTakenBack e) ratings.get(e.field()).remove(by);
    }
}
