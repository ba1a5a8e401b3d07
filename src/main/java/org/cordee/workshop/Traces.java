package org.cordee.workshop;

import java.util.List;
import java.util.Optional;

/** What an event changes that can be changed back. */
final class Traces {
    private Traces() {}

    /** On the board before it; none, where it cannot be taken back. */
    static List<Trace<?>> of(Event event, Board before) {
        if (event instanceof Event.Led e) return LedTraces.of(e, before);
        if (event instanceof Event.Contributed e) return SaidTraces.of(e, before);
        if (event instanceof Event.Grouped e) return GroupedTraces.of(e);
        if (event instanceof Event.Written e) return WrittenTraces.of(e);
        if (event instanceof Event.ReadBack.Answered e) return List.of(new Answer(e.objection()));
        return List.of();
    }

    /** What the desk answered to an objection; nothing, of one that was taken back. */
    record Answer(Id.Objection objection) implements Trace<Optional<Optional<Outcome>>> {
        @Override
        public Optional<Optional<Outcome>> on(Board board) {
            return board.assent().find(objection).map(Objection::outcome);
        }

        @Override
        public List<Event> back(Optional<Optional<Outcome>> to, Board now) {
            return to.stream()
                    .<Event>map(outcome -> new Event.ReadBack.Answered(objection, outcome))
                    .toList();
        }
    }
}
