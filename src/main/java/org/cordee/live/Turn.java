package org.cordee.live;

import java.util.ArrayList;
import java.util.List;
import org.cordee.workshop.Asked;
import org.cordee.workshop.Board;
import org.cordee.workshop.Decision;
import org.cordee.workshop.Event;
import org.cordee.workshop.Recorded;
import org.cordee.workshop.Rules;

/**
 * The commands that waited, decided ahead, each on the board that the ones before it leave. Nothing of it counts until
 * its events are kept.
 */
record Turn(Board after, List<Recorded> events, List<Answer> answers) {
    Turn {
        events = List.copyOf(events);
        answers = List.copyOf(answers);
    }

    static Turn of(Board board, List<Asked> waiting) {
        List<Recorded> events = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        Board after = board;
        for (Asked asked : waiting) {
            Decision decision = Rules.decide(after, asked);
            answers.add(answer(after, asked, decision));
            for (Recorded recorded : recorded(after, asked, decision)) {
                after = after.apply(recorded);
                events.add(recorded);
            }
        }
        return new Turn(after, events, answers);
    }

    /** A refusal holds only on a board that is up to date; whoever has this one must make sure that it is. */
    boolean refusesAny() {
        return answers.stream().anyMatch(a -> a instanceof Answer.Refused || a instanceof Answer.NotYet);
    }

    private static Answer answer(Board board, Asked asked, Decision decision) {
        if (decision instanceof Decision.Refused refused) return new Answer.Refused(asked.id(), refused.why());
        if (decision instanceof Decision.NotYet notYet)
            return new Answer.NotYet(asked.id(), notYet.why(), notYet.after());
        if (decision instanceof Decision.Repeated repeated) return new Answer.Acknowledged(asked.id(), repeated.seq());
        if (decision instanceof Decision.Accepted accepted) {
            boolean changes = !accepted.events().isEmpty();
            return new Answer.Acknowledged(asked.id(), changes ? board.seq() + 1 : board.seq());
        }
        throw new AssertionError("unknown decision " + decision.getClass());
    }

    private static List<Recorded> recorded(Board board, Asked asked, Decision decision) {
        List<Recorded> recorded = new ArrayList<>();
        if (!(decision instanceof Decision.Accepted accepted)) return recorded;
        long seq = board.seq();
        for (Event event : accepted.events()) {
            recorded.add(new Recorded(
                    ++seq, asked.id(), asked.actor().person(), asked.actor().role(), asked.at(), event));
        }
        return recorded;
    }
}
