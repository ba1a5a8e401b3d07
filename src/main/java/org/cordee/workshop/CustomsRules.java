package org.cordee.workshop;

import java.time.Duration;
import java.util.Optional;
import org.cordee.restitution.Section;

/** How the workshop is held: what it is used to, what the room sees of a section, what is read back, what the wall shows. */
final class CustomsRules {
    private CustomsRules() {}

    /** Nothing, where the command is none of these. */
    static Optional<Decision> decide(Board board, Command.Leading command) {
        Proceedings held = board.proceedings();
        if (command instanceof Command.Leading.Adjust adjust)
            return Optional.of(adjust(held.course().customs(), adjust));
        if (command instanceof Command.Leading.Veil veil) return Optional.of(veil(held, veil));
        if (command instanceof Command.Leading.Reveal reveal) return Optional.of(reveal(held, reveal));
        if (command instanceof Command.Leading.Show show) return Optional.of(show(held, show.scene()));
        if (command instanceof Command.Leading.Offer offer) return Optional.of(offer(board, offer));
        return Optional.empty();
    }

    private static Decision adjust(Customs before, Command.Leading.Adjust adjust) {
        Customs after = new Customs(
                adjust.premoderated().orElse(before.premoderated()),
                adjust.pause().orElse(before.pause()),
                adjust.dots().orElse(before.dots()),
                adjust.stacking().orElse(before.stacking()));
        if (!isSane(after)) return Decision.refused(Refusal.OUT_OF_RANGE);
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(new Event.Led.CustomsSet(after));
    }

    private static boolean isSane(Customs customs) {
        Duration pause = customs.pause();
        return !pause.isNegative()
                && pause.compareTo(Customs.LONGEST_PAUSE) <= 0
                && customs.dots() >= 0
                && customs.dots() <= Customs.MOST_DOTS;
    }

    private static Decision veil(Proceedings held, Command.Leading.Veil veil) {
        if (held.rubrics().get(veil.section()).veiled() == veil.veiled()) return Decision.unchanged();
        return Decision.accepted(new Event.Led.Veiled(veil.section(), veil.veiled()));
    }

    private static Decision reveal(Proceedings held, Command.Leading.Reveal reveal) {
        if (held.rubrics().get(reveal.section()).revealed() == reveal.revealed()) return Decision.unchanged();
        return Decision.accepted(new Event.Led.TalliesRevealed(reveal.section(), reveal.revealed()));
    }

    private static Decision show(Proceedings held, Scene scene) {
        boolean shown = held.workshop().orElseThrow().scene() == scene;
        return shown ? Decision.unchanged() : Decision.accepted(new Event.Led.Shown(scene));
    }

    private static Decision offer(Board board, Command.Leading.Offer offer) {
        Optional<Section> stands =
                offer.entry().flatMap(board.draft()::find).map(e -> e.position().section());
        if (offer.entry().isPresent() && stands.isEmpty()) return Decision.refused(Refusal.NO_SUCH_ENTRY);
        Optional<Section> section = offer.section().or(() -> stands);
        if (stands.isPresent() && !stands.equals(section)) return Decision.refused(Refusal.OTHER_SECTION);
        Entity.Offer before = board.proceedings().course().offer();
        boolean same = before.section().equals(section) && before.entry().equals(offer.entry());
        return same ? Decision.unchanged() : Decision.accepted(new Event.Led.Offered(section, offer.entry()));
    }
}
