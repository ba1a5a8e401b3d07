package org.cordee.workshop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What became of all that was said. {@code uses}: the entries of what is used, by what is not a duplicate. */
record Fates(Contributions contributions, Map<Id.Contribution, Set<Id.Entry>> uses) {

    static Fates of(Contributions contributions, Draft draft) {
        Map<Id.Contribution, Set<Id.Entry>> uses = new HashMap<>();
        for (DraftEntry entry : draft.entries().values()) {
            for (Id.Contribution source : entry.sources())
                contributions
                        .standsFor(source)
                        .ifPresent(used -> uses.computeIfAbsent(used.id(), u -> new HashSet<>())
                                .add(entry.id()));
        }
        return new Fates(contributions, uses);
    }

    Optional<Fate> of(Id.Contribution id) {
        return contributions.standsFor(id).map(this::of);
    }

    private Fate of(Contribution original) {
        Set<Id.Entry> entries = uses.get(original.id());
        if (entries != null) return new Fate.Used(entries);
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
