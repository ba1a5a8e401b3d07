package org.cordee.workshop;

import java.time.Duration;
import java.util.List;

/** What became of a command. */
public sealed interface Decision {
    /** It may happen, as these events; none where nothing would change. */
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It has happened already; {@code seq} is that of its first event. */
    record Repeated(long seq) implements Decision {}

    record Refused(Refusal why) implements Decision {}

    /** It may be asked again, after this. */
    record NotYet(Refusal why, Duration after) implements Decision {}

    static Decision accepted(Event... events) {
        return new Accepted(List.of(events));
    }

    static Decision unchanged() {
        return new Accepted(List.of());
    }

    static Decision refused(Refusal why) {
        return new Refused(why);
    }
}
