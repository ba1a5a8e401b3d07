package org.cordee.workshop;

import java.util.Optional;

/** Who may, then the family's rule. The same board and the same command give the same decision, everywhere. */
public final class Rules {
    private Rules() {}

    public static Decision decide(Board board, Asked asked) {
        Optional<Board.Applied> before = board.applied(asked.id());
        if (before.isPresent()) return repeated(before.get(), asked.actor());
        if (!board.admits(asked.actor())) return Decision.refused(Refusal.REMOVED);
        if (!board.erasings().lastOf(asked.actor().person()).equals(asked.erased()))
            return Decision.refused(Refusal.ERASED_SINCE);
        if (!asked.actor().role().may(asked.command())) return Decision.refused(Refusal.NOT_YOURS_TO_ASK);
        if (!board.isMade() && !(asked.command() instanceof Command.Leading.Make))
            return Decision.refused(Refusal.NOT_MADE);
        return SigningRules.keepingWhatIsSigned(board, decideByFamily(board, asked));
    }

    // Ids are seen by all: an acknowledgement of somebody else's command would be a false one.
    private static Decision repeated(Board.Applied before, Actor actor) {
        return before.by().equals(actor.person())
                ? new Decision.Repeated(before.seq())
                : Decision.refused(Refusal.ID_TAKEN);
    }

    private static Decision decideByFamily(Board board, Asked asked) {
        if (asked.command() instanceof Command.Contributing c) return ContributionRules.decide(board, asked, c);
        if (asked.command() instanceof Command.Weighing w) return WeighingRules.decide(board, asked, w);
        if (asked.command() instanceof Command.Reading r) return ReadBackRules.decide(board, asked, r);
        if (asked.command() instanceof Command.Grouping g) return GroupingRules.decide(board, asked, g);
        if (asked.command() instanceof Command.Writing w) return RestitutionRules.decide(board, asked, w);
        if (asked.command() instanceof Command.Leading l) return FacilitationRules.decide(board, asked, l);
        if (asked.command() instanceof Command.Undoing u) return UndoingRules.decide(board, asked, u);
        throw new AssertionError("no rule for " + asked.command().getClass());
    }
}
