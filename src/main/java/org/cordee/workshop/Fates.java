package org.cordee.workshop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What became of all that was said. {@code uses}: the entries that name it among their sources. */
record Fates(Contributions contributions, Map<Id.Contribution, Set<Id.Entry>> uses) {

    static Fates of(Contributions contributions, Draft draft) {
        Map<Id.Contribution, Set<Id.Entry>> uses = new HashMap<>();
        for (DraftEntry entry : draft.entries().values()) {
            for (Id.Contribution source : entry.sources())
                uses.computeIfAbsent(source, s -> new HashSet<>()).add(entry.id());
        }
        return new Fates(contributions, uses);
    }

    /** A line that names it outright comes before the fate of what it repeats. */
    Optional<Fate> of(Id.Contribution id) {
        return uses.containsKey(id)
                ? contributions.find(id).map(said -> new Fate.Used(uses.get(id)))
                : contributions.standsFor(id).map(this::of);
    }

    private Fate of(Contribution original) {
        if (uses.containsKey(original.id())) return new Fate.Used(uses.get(original.id()));
        return switch (original.placement().kind()) {
            case PARKED -> new Fate.Parked();
            case ASIDE -> new Fate.Aside(original.placement().reason().orElseThrow());
            case OPEN -> new Fate.Open();
        };
    }

    /** How many contributions that the room sees are still open. */
    int unplaced() {
        return (int) contributions.said().values().stream()
                .filter(Contribution::isSeen)
                .filter(c -> of(c.id()).filter(Fate.Open.class::isInstance).isPresent())
                .count();
    }
}
