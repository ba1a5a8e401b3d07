package org.cordee.workshop;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one person said and thinks, for that person alone: own contributions also while the room does not see them. */
public record Yours(
        List<Contribution> contributions,
        Set<Id.Contribution> supported,
        Map<Id.Votable, Integer> dots,
        Map<Id.Votable, Rating> ratings,
        Set<Id.Entry> recognised,
        List<Objection> objections) {
    public Yours {
        contributions = List.copyOf(contributions);
        supported = Set.copyOf(supported);
        dots = Map.copyOf(dots);
        ratings = Map.copyOf(ratings);
        recognised = Set.copyOf(recognised);
        objections = List.copyOf(objections);
    }
}
