package org.cordee.journal;

import java.util.List;
import org.cordee.workshop.Id;
import org.cordee.workshop.Recorded;

/** The next events of one workshop, kept together or not at all. */
record Batch(Id.Workshop workshop, long expected, List<Recorded> events) {
    Batch {
        events = List.copyOf(events);
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).seq() != expected + 1 + i)
                throw new IllegalArgumentException(
                        "after " + expected + " comes no " + events.get(i).seq());
        }
    }

    long head() {
        return expected + events.size();
    }
}
