package org.cordee.workshop;

import java.util.List;

/** What an event changes that can be changed back. */
final class Traces {
    private Traces() {}

    /** On the board before it; none, where it cannot be taken back. */
    static List<Trace<?>> of(Event event, Board before) {
        if (event instanceof Event.Led e) return LedTraces.of(e, before);
        if (event instanceof Event.Contributed e) return SaidTraces.of(e, before);
        if (event instanceof Event.Grouped e) return GroupedTraces.of(e);
        if (event instanceof Event.Written e) return WrittenTraces.of(e);
        if (event instanceof Event.ReadBack.Answered e) return List.of(new Remarks.Answer(e.objection()));
        return List.of();
    }
}
