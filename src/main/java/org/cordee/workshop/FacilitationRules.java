package org.cordee.workshop;

import org.cordee.restitution.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;

/** Making the workshop, opening and closing it, hiding and restoring, and removing somebody. */
final class FacilitationRules {
    static final int LONGEST_TITLE = 200;

    private FacilitationRules() {}

    static Decision decide(Board board, Asked asked, Command.Leading command) {
        if (command instanceof Command.Leading.Make make) return make(board, asked.id(), make.from());
        if (command instanceof Command.Leading.Open) return open(board, true);
        if (command instanceof Command.Leading.Close) return open(board, false);
        if (command instanceof Command.Leading.OpenSection open) return open(board, open.section(), true);
        if (command instanceof Command.Leading.CloseSection close) return open(board, close.section(), false);
        if (command instanceof Command.Leading.Hide hide) return hide(board, hide.contribution(), true);
        if (command instanceof Command.Leading.Restore restore) return hide(board, restore.contribution(), false);
        if (command instanceof Command.Leading.Rename rename) return rename(board, rename.title());
        if (command instanceof Command.Leading.Expel expel) return expel(board, expel.authorOf());
        if (command instanceof Command.Leading.WithdrawLink withdraw) return withdraw(board, withdraw.link());
        throw new AssertionError("no rule for " + command.getClass());
    }

    private static Decision make(Board board, Id.Command id, Restitution from) {
        if (board.isMade()) return Decision.refused(Refusal.ALREADY_MADE);
        List<Event> events = new ArrayList<>();
        events.add(new Event.Led.Made(Import.frame(from)));
        events.addAll(Import.entries(from, id));
        from.closingQuotation()
                .ifPresent(words -> events.add(new Event.Written.ClosingQuoted(Optional.of(Words.clean(words)))));
        return new Decision.Accepted(events);
    }

    private static Decision open(Board board, boolean open) {
        if (board.isOpen() == open) return Decision.unchanged();
        return Decision.accepted(open ? new Event.Led.Opened() : new Event.Led.Closed());
    }

    private static Decision open(Board board, Section section, boolean open) {
        if (board.proceedings().isOpen(section) == open) return Decision.unchanged();
        return Decision.accepted(open ? new Event.Led.SectionOpened(section) : new Event.Led.SectionClosed(section));
    }

    private static Decision hide(Board board, Id.Contribution id, boolean hide) {
        return of(board, id, contribution -> {
            if (contribution.hidden() == hide) return Decision.unchanged();
            return Decision.accepted(hide ? new Event.Contributed.Hidden(id) : new Event.Contributed.Restored(id));
        });
    }

    private static Decision rename(Board board, String raw) {
        String title = Words.clean(raw);
        if (title.isEmpty()) return Decision.refused(Refusal.EMPTY);
        if (title.length() > 16 * LONGEST_TITLE || Words.graphemes(title) > LONGEST_TITLE)
            return Decision.refused(Refusal.TOO_LONG);
        boolean same = board.workshop().orElseThrow().heading().title().equals(title);
        return same ? Decision.unchanged() : Decision.accepted(new Event.Led.Renamed(title));
    }

    private static Decision expel(Board board, Id.Contribution authorOf) {
        return of(board, authorOf, contribution -> {
            boolean out = board.proceedings().expelled().contains(contribution.author());
            return out ? Decision.unchanged() : Decision.accepted(new Event.Led.Expelled(contribution.author()));
        });
    }

    private static Decision withdraw(Board board, Id.Link link) {
        boolean out = board.proceedings().withdrawnLinks().contains(link);
        return out ? Decision.unchanged() : Decision.accepted(new Event.Led.LinkWithdrawn(link));
    }

    private static Decision of(Board board, Id.Contribution id, Function<Contribution, Decision> rule) {
        return board.contributions()
                .find(id)
                .map(rule)
                .orElseGet(() -> Decision.refused(Refusal.NO_SUCH_CONTRIBUTION));
    }
}
