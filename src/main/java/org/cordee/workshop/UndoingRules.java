package org.cordee.workshop;

import java.util.ArrayList;
import java.util.List;

/** Taking back what one did oneself, and doing it again: in any order, as long as nobody changed it since. */
final class UndoingRules {
    private final Asked asked;
    private final List<Event> events = new ArrayList<>();
    private Board board;

    private UndoingRules(Board board, Asked asked) {
        this.board = board;
        this.asked = asked;
    }

    static Decision decide(Board board, Asked asked, Command.Undoing command) {
        Deeds.Own own = board.deeds().of(asked.actor().person());
        if (command instanceof Command.Undoing.Undo undo)
            return decide(board, asked, own.done().get(undo.deed()), new Event.Undone.DeedUndone(undo.deed()));
        if (command instanceof Command.Undoing.Redo redo)
            return decide(board, asked, own.undone().get(redo.deed()), new Event.Undone.DeedRedone(redo.deed()));
        throw new AssertionError("no rule for " + command.getClass());
    }

    private static Decision decide(Board board, Asked asked, Deed deed, Event announced) {
        if (deed == null) return Decision.refused(Refusal.NO_SUCH_DEED);
        if (!deed.stands(board)) return Decision.refused(Refusal.CHANGED_MEANWHILE);
        UndoingRules ahead = new UndoingRules(board, asked);
        ahead.happens(announced);
        if (!ahead.takesBack(deed.lastFirst())) return Decision.refused(Refusal.CHANGED_MEANWHILE);
        return new Decision.Accepted(ahead.events);
    }

    /** What cannot be taken back yet waits for the others; until a round changes nothing any more. */
    private boolean takesBack(List<Change<?>> changes) {
        for (int rounds = 0; rounds <= changes.size(); rounds++) {
            Board before = board;
            for (Change<?> change : changes) change.back(board).forEach(this::happens);
            if (board == before) break;
        }
        return changes.stream().allMatch(change -> change.isTakenBack(board));
    }

    private void happens(Event event) {
        Actor actor = asked.actor();
        events.add(event);
        board = board.apply(new Recorded(board.seq() + 1, asked.id(), actor.person(), actor.role(), asked.at(), event));
    }
}
