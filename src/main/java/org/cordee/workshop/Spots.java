package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Form;

/** Where a spot really is: between the neighbours of this moment, or nowhere, if it is not what it is said to be. */
final class Spots {
    /** Levels of sub-entries below an entry at the top of its section. */
    static final int DEEPEST = 4;

    private Spots() {}

    /** For an entry that is new. */
    static Optional<Position> resolve(Draft draft, Spot spot) {
        return isUnderABullet(draft, spot, 0)
                ? between(draft.siblings(spot.section(), spot.parent()), spot)
                : Optional.empty();
    }

    /** For an entry that moves, with its sub-entries: not under itself, and not after itself. */
    static Optional<Position> resolve(Draft draft, DraftEntry moving, Spot spot) {
        if (isUnder(draft, moving, spot.parent()) || !isUnderABullet(draft, spot, height(draft, moving.id())))
            return Optional.empty();
        List<DraftEntry> others = draft.siblings(spot.section(), spot.parent()).stream()
                .filter(e -> !e.id().equals(moving.id()))
                .toList();
        return between(others, spot);
    }

    /** Whether an entry with so many levels below it may stand there. */
    static boolean fits(Draft draft, Position position, int height) {
        return isUnderABullet(draft, new Spot(position.section(), position.parent(), Optional.empty()), height);
    }

    /** Whether an entry that is there, with its sub-entries, may stand there instead. */
    static boolean fits(Draft draft, DraftEntry moving, Position position) {
        return !isUnder(draft, moving, position.parent()) && fits(draft, position, height(draft, moving.id()));
    }

    /** Whether an entry is where it is to go already. */
    static boolean standsAt(Draft draft, DraftEntry entry, Spot spot) {
        List<DraftEntry> siblings = draft.siblings(spot.section(), spot.parent());
        int at = siblings.indexOf(entry);
        Optional<Id.Entry> before = at > 0 ? Optional.of(siblings.get(at - 1).id()) : Optional.empty();
        return at >= 0 && before.equals(spot.after());
    }

    private static boolean isUnder(Draft draft, DraftEntry above, Optional<Id.Entry> parent) {
        return parent.filter(p -> p.equals(above.id()) || draft.isBelow(p, above.id()))
                .isPresent();
    }

    private static boolean isUnderABullet(Draft draft, Spot spot, int height) {
        if (spot.parent().isEmpty()) return true;
        return draft.find(spot.parent().get())
                .filter(p -> p.position().section() == spot.section())
                .filter(p -> p.form() == Form.BULLET)
                .filter(p -> draft.depth(p.id()) + 1 + height <= DEEPEST)
                .isPresent();
    }

    private static int height(Draft draft, Id.Entry entry) {
        int own = draft.depth(entry);
        return draft.below(entry).mapToInt(e -> draft.depth(e.id()) - own).max().orElse(0);
    }

    private static Optional<Position> between(List<DraftEntry> siblings, Spot spot) {
        int before = -1;
        for (int i = 0; i < siblings.size(); i++) {
            if (spot.after().filter(siblings.get(i).id()::equals).isPresent()) before = i;
        }
        if (spot.after().isPresent() && before < 0) return Optional.empty();
        Place place = Place.between(placeAt(siblings, before), placeAt(siblings, before + 1));
        return Optional.of(new Position(spot.section(), spot.parent(), place));
    }

    private static Optional<Place> placeAt(List<DraftEntry> siblings, int i) {
        return i >= 0 && i < siblings.size()
                ? Optional.of(siblings.get(i).position().place())
                : Optional.empty();
    }
}
