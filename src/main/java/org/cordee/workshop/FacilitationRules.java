package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Words;

/** Making the workshop, its title, who may come in, and what the organiser tells those who lead; else, each kind its rules. */
final class FacilitationRules {
    private FacilitationRules() {}

    static Decision decide(Board board, Asked asked, Command.Leading command) {
        return framing(board, asked, command)
                .or(() -> StepRules.decide(board, command))
                .or(() -> TimerRules.decide(board, asked.at(), command))
                .or(() -> CustomsRules.decide(board, command))
                .or(() -> ModerationRules.decide(board, command))
                .orElseThrow(() -> new AssertionError("no rule for " + command.getClass()));
    }

    private static Optional<Decision> framing(Board board, Asked asked, Command.Leading command) {
        if (command instanceof Command.Leading.Make make) return Optional.of(make(board, asked.id(), make));
        if (command instanceof Command.Leading.Rename rename) return Optional.of(rename(board, rename.title()));
        if (command instanceof Command.Leading.Tell tell) return Optional.of(tell(board, tell.words()));
        if (command instanceof Command.Leading.WithdrawLink w) return Optional.of(withdraw(board, w.link()));
        return Optional.empty();
    }

    private static Decision make(Board board, Id.Command id, Command.Leading.Make make) {
        return board.isMade() ? Decision.refused(Refusal.ALREADY_MADE) : Import.decide(make.from(), id);
    }

    private static Decision rename(Board board, String raw) {
        String title = Words.clean(raw);
        Optional<Refusal> refusal = Limit.TITLE.unfit(title);
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        boolean same = board.workshop().orElseThrow().heading().title().equals(title);
        return same ? Decision.unchanged() : Decision.accepted(new Event.Led.Renamed(title));
    }

    private static Decision tell(Board board, Optional<String> raw) {
        Optional<String> words = raw.map(Words::clean).filter(w -> !w.isEmpty());
        if (words.equals(board.proceedings().course().notice().words())) return Decision.unchanged();
        return words.flatMap(Limit.REASON::exceeded)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new Event.Led.Told(words)));
    }

    private static Decision withdraw(Board board, Id.Link link) {
        boolean out = board.proceedings().admissions().withdrawnLinks().contains(link);
        return out ? Decision.unchanged() : Decision.accepted(new Event.Led.LinkWithdrawn(link));
    }
}
