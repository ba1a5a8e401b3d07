package org.cordee.workshop;

import java.time.Instant;

/** An event as it is kept: its seq in the workshop (1, 2, 3 … without a gap), the command it came of, by whom, when. */
public record Recorded(long seq, Id.Command command, Id.Person by, Role as, Instant at, Event event) {
    /** The same moment, of something that it comes to. */
    Recorded of(Event event) {
        return new Recorded(seq, command, by, as, at, event);
    }
}
