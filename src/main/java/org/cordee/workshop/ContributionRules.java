package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Section;
import org.cordee.restitution.Words;

/** Posting, editing and withdrawing what one says: one's own, while the section is open. */
final class ContributionRules {
    static final int MOST_CONTRIBUTIONS = 10_000;

    private ContributionRules() {}

    static Decision decide(Board board, Asked asked, Command.Contributing command) {
        if (command instanceof Command.Contributing.Post post) return post(board, asked, post);
        if (command instanceof Command.Contributing.Edit edit) return edit(board, asked.actor(), edit);
        if (command instanceof Command.Contributing.Withdraw withdraw) return withdraw(board, asked.actor(), withdraw);
        throw new AssertionError("no rule for " + command.getClass());
    }

    private static Decision post(Board board, Asked asked, Command.Contributing.Post post) {
        Saying saying =
                Saying.of(Words.clean(post.saying().text()), post.saying().about());
        Optional<Refusal> refusal = closed(board, post.section())
                .or(() -> Limit.CONTRIBUTION.unfit(saying.text()))
                .or(() -> misfiled(board, post.section(), saying.about()));
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        if (board.contributionCount() >= MOST_CONTRIBUTIONS) return Decision.refused(Refusal.TOO_MANY);
        return Decision.accepted(new Event.Contributed.Posted(
                Id.Contribution.madeBy(asked.id()), post.section(), saying, Origin.TYPED, false, false));
    }

    private static Decision edit(Board board, Actor actor, Command.Contributing.Edit edit) {
        Optional<Contribution> found = board.contributions().find(edit.contribution());
        if (found.isEmpty()) return Decision.refused(Refusal.NO_SUCH_CONTRIBUTION);
        Contribution own = found.get();
        Saying saying =
                Saying.of(Words.clean(edit.saying().text()), edit.saying().about());
        Optional<Refusal> refusal = notOwn(own, actor)
                .or(() -> closed(board, own.section()))
                .or(() -> Limit.CONTRIBUTION.unfit(saying.text()))
                .or(() -> refiled(board, own, saying.about()));
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        if (own.saying().equals(saying)) return Decision.unchanged();
        return Decision.accepted(new Event.Contributed.Edited(own.id(), saying, false));
    }

    private static Decision withdraw(Board board, Actor actor, Command.Contributing.Withdraw withdraw) {
        Optional<Contribution> found = board.contributions().find(withdraw.contribution());
        if (found.isEmpty()) return Decision.refused(Refusal.NO_SUCH_CONTRIBUTION);
        return notOwn(found.get(), actor)
                .or(() -> closed(board, found.get().section()))
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(
                        new Event.Contributed.Withdrawn(found.get().id())));
    }

    private static Optional<Refusal> notOwn(Contribution contribution, Actor actor) {
        return contribution.author().equals(actor.person()) ? Optional.empty() : Optional.of(Refusal.NOT_THE_AUTHOR);
    }

    private static Optional<Refusal> closed(Board board, Section section) {
        if (!board.isOpen()) return Optional.of(Refusal.WORKSHOP_CLOSED);
        if (!board.proceedings().permits(Permission.CONTRIBUTE)) return Optional.of(Refusal.NOT_NOW);
        return board.proceedings().isOpen(section) ? Optional.empty() : Optional.of(Refusal.SECTION_CLOSED);
    }

    /** A field that it names already may have been hidden since: nobody should have to give it up to mend a word. */
    private static Optional<Refusal> refiled(Board board, Contribution own, Optional<Id.Contribution> about) {
        return own.about().equals(about) ? Optional.empty() : misfiled(board, own.section(), about);
    }

    /** The template's 'for each field of action': a challenge alone names a field, and one that the room can see. */
    private static Optional<Refusal> misfiled(Board board, Section section, Optional<Id.Contribution> field) {
        if (field.isEmpty()) return Optional.empty();
        boolean isField = field.flatMap(board.contributions()::find)
                .filter(c -> c.section() == Section.FIELDS && c.isSeen())
                .isPresent();
        return section == Section.CHALLENGES && isField ? Optional.empty() : Optional.of(Refusal.NOT_A_FIELD);
    }
}
