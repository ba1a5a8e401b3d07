package org.cordee.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Section;

/**
 * Posting, editing and withdrawing: one's own, while the section is open; what was typed for others, whoever types for them.
 * And erasing all that is one's own, whenever one wants.
 */
final class PostRules {
    private PostRules() {}

    static Decision post(Board board, Asked asked, Command.Contributing.Post post) {
        Section section = post.section();
        Saying saying = Sayings.clean(post.saying());
        Optional<Refusal> refusal =
                Now.forbids(board, Permission.CONTRIBUTE, section).or(() -> Sayings.unfit(board, section, saying));
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        if (ContributionRules.isFull(board, 1)) return Decision.refused(Refusal.TOO_MANY);
        Duration early = early(board, asked.actor().person(), asked.at());
        if (!early.isZero()) return new Decision.NotYet(Refusal.SLOWLY, early);
        return Decision.accepted(new Event.Contributed.Posted(
                Id.Contribution.madeBy(asked.id()),
                section,
                saying,
                Origin.TYPED,
                isLookedAtFirst(board, asked.actor()),
                ContributionRules.isVeiled(board, section)));
    }

    /** How much of the pause after one's last post is left; never more than all of it, whatever the clocks say. */
    private static Duration early(Board board, Id.Person person, Instant now) {
        Duration pause = board.proceedings().course().customs().pause();
        return Optional.ofNullable(board.contributions().lastPosts().get(person))
                .map(last -> Duration.between(now, last.plus(pause)))
                .filter(left -> !left.isNegative())
                .map(left -> left.compareTo(pause) > 0 ? pause : left)
                .orElse(Duration.ZERO);
    }

    private static boolean isLookedAtFirst(Board board, Actor actor) {
        return board.proceedings().course().customs().premoderated() && actor.role() == Role.PARTICIPANT;
    }

    static Decision edit(Board board, Actor actor, Command.Contributing.Edit edit) {
        Optional<Contribution> found = board.contributions().find(edit.contribution());
        if (found.isEmpty()) return Decision.refused(Refusal.NO_SUCH_CONTRIBUTION);
        Contribution was = found.get();
        Saying saying = Sayings.clean(edit.saying());
        Optional<Refusal> refusal = unchangeable(board, was, actor).or(() -> Sayings.unfit(board, was, saying));
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        if (was.saying().equals(saying)) return Decision.unchanged();
        // What waits still does after an edit: that would be a way around being looked at.
        boolean awaiting = was.sight().awaiting() || isLookedAtFirst(board, actor);
        return Decision.accepted(new Event.Contributed.Edited(was.id(), saying, awaiting));
    }

    static Decision withdraw(Board board, Actor actor, Command.Contributing.Withdraw withdraw) {
        Optional<Contribution> found = board.contributions().find(withdraw.contribution());
        if (found.isEmpty()) return Decision.refused(Refusal.NO_SUCH_CONTRIBUTION);
        return unchangeable(board, found.get(), actor)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(
                        new Event.Contributed.Withdrawn(found.get().id())));
    }

    /**
     * In any step, open or closed, signed or not: words are their author's. Also of who was not heard yet: something may be on
     * its way.
     */
    static Decision erase() {
        return Decision.accepted(new Event.Erased());
    }

    private static Optional<Refusal> unchangeable(Board board, Contribution said, Actor actor) {
        boolean typedForOthers = said.origin().hand() != Hand.TYPED;
        if (typedForOthers && actor.role().isStaff()) return Optional.empty();
        if (!said.author().equals(actor.person())) return Optional.of(Refusal.NOT_THE_AUTHOR);
        return Now.forbids(board, Permission.CONTRIBUTE, said.section());
    }
}
