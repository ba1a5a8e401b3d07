package org.cordee.workshop;

import java.util.Optional;
import java.util.function.Function;
import org.cordee.restitution.Section;
import org.cordee.restitution.Words;

/** Making the workshop, opening and closing it, hiding and restoring, and removing somebody. */
final class FacilitationRules {
    private FacilitationRules() {}

    static Decision decide(Board board, Asked asked, Command.Leading command) {
        if (command instanceof Command.Leading.Make make) return make(board, asked.id(), make);
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

    private static Decision make(Board board, Id.Command id, Command.Leading.Make make) {
        return board.isMade() ? Decision.refused(Refusal.ALREADY_MADE) : Import.decide(make.from(), id);
    }

    private static Decision open(Board board, boolean open) {
        if (open && board.proceedings().permits(Permission.CONTRIBUTE)) return Decision.unchanged();
        if (!open && !board.isOpen()) return Decision.unchanged();
        return Decision.accepted(open ? new Event.Led.Opened() : new Event.Led.Closed());
    }

    private static Decision open(Board board, Section section, boolean open) {
        if (board.proceedings().isOpen(section) == open) return Decision.unchanged();
        return Decision.accepted(open ? new Event.Led.SectionOpened(section) : new Event.Led.SectionClosed(section));
    }

    private static Decision hide(Board board, Id.Contribution id, boolean hide) {
        return of(board, id, contribution -> {
            if (contribution.sight().hidden() == hide) return Decision.unchanged();
            return Decision.accepted(hide ? new Event.Contributed.Hidden(id) : new Event.Contributed.Restored(id));
        });
    }

    private static Decision rename(Board board, String raw) {
        String title = Words.clean(raw);
        Optional<Refusal> refusal = Limit.TITLE.unfit(title);
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        boolean same = board.workshop().orElseThrow().heading().title().equals(title);
        return same ? Decision.unchanged() : Decision.accepted(new Event.Led.Renamed(title));
    }

    private static Decision expel(Board board, Id.Contribution authorOf) {
        Optional<Id.Person> author = board.authorOf(authorOf);
        if (author.isEmpty()) return Decision.refused(Refusal.NO_SUCH_CONTRIBUTION);
        boolean out = board.proceedings().admissions().expelled().contains(author.get());
        return out ? Decision.unchanged() : Decision.accepted(new Event.Led.Expelled(author.get()));
    }

    private static Decision withdraw(Board board, Id.Link link) {
        boolean out = board.proceedings().admissions().withdrawnLinks().contains(link);
        return out ? Decision.unchanged() : Decision.accepted(new Event.Led.LinkWithdrawn(link));
    }

    private static Decision of(Board board, Id.Contribution id, Function<Contribution, Decision> rule) {
        return board.contributions().find(id).map(rule).orElseGet(() -> Decision.refused(Refusal.NO_SUCH_CONTRIBUTION));
    }
}
