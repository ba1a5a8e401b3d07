package org.cordee.workshop;

import org.cordee.restitution.Section;

/** What the room says, on its phones, aloud, on paper, or elsewhere before. */
final class ContributionRules {
    static final int MOST_CONTRIBUTIONS = 10_000;

    private ContributionRules() {}

    static Decision decide(Board board, Asked asked, Command.Contributing command) {
        if (command instanceof Command.Contributing.Post post) return PostRules.post(board, asked, post);
        if (command instanceof Command.Contributing.Edit edit) return PostRules.edit(board, asked.actor(), edit);
        if (command instanceof Command.Contributing.Withdraw withdraw)
            return PostRules.withdraw(board, asked.actor(), withdraw);
        if (command instanceof Command.Contributing.Erase) return PostRules.erase();
        if (command instanceof Command.Contributing.Scribe scribe) return ScribeRules.decide(board, asked.id(), scribe);
        if (command instanceof Command.Contributing.Carry carry) return CarryRules.decide(board, asked.id(), carry);
        if (command instanceof Command.Contributing.Translate translate)
            return TranslationRules.decide(board, translate);
        throw new AssertionError("no rule for " + command.getClass());
    }

    static boolean isFull(Board board, int more) {
        return board.contributionCount() + more > MOST_CONTRIBUTIONS;
    }

    static boolean isVeiled(Board board, Section section) {
        return board.proceedings().rubrics().get(section).veiled();
    }
}
