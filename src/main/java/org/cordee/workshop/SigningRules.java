package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Words;
import org.cordee.workshop.Command.Writing.Answer;
import org.cordee.workshop.Event.ReadBack;

/** Answering the room's objections, signing the restitution, and beginning its next version. */
final class SigningRules {
    private SigningRules() {}

    static Decision answer(Board board, Answer answer) {
        Optional<Objection> found = board.assent().find(answer.objection());
        if (found.isEmpty()) return Decision.refused(Refusal.NO_SUCH_OBJECTION);
        Optional<Outcome> outcome = answer.outcome().map(o -> new Outcome(o.kind(), Words.clean(o.reason())));
        Optional<Refusal> refusal = outcome.flatMap(SigningRules::unfit);
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        boolean same = found.get().outcome().equals(outcome);
        return same ? Decision.unchanged() : Decision.accepted(new ReadBack.Answered(answer.objection(), outcome));
    }

    /** A line that was changed speaks for itself. */
    private static Optional<Refusal> unfit(Outcome outcome) {
        return outcome.kind() == Outcome.Kind.CHANGED
                ? Limit.REASON.exceeded(outcome.reason())
                : Limit.REASON.unfit(outcome.reason());
    }

    static Decision sign(Board board, int present) {
        if (board.assent().isSigned()) return Decision.unchanged();
        if (board.entryCount() == 0) return Decision.refused(Refusal.NOTHING_WRITTEN);
        return Decision.accepted(new ReadBack.Signed(present));
    }

    static Decision revise(Board board) {
        return board.assent().isSigned()
                ? Decision.accepted(new ReadBack.RevisionBegun())
                : Decision.refused(Refusal.NOT_SIGNED);
    }

    /** Refuses what would change a signed restitution, however it was asked: also by undoing something. */
    static Decision keepingWhatIsSigned(Board board, Decision decision) {
        boolean changes = board.assent().isSigned()
                && decision instanceof Decision.Accepted accepted
                && accepted.events().stream().anyMatch(SigningRules::isOfWhatIsSigned);
        return changes ? Decision.refused(Refusal.SIGNED) : decision;
    }

    private static boolean isOfWhatIsSigned(Event event) {
        return event instanceof Event.Written
                || event instanceof Event.Led.Renamed
                || event instanceof ReadBack.Answered;
    }
}
