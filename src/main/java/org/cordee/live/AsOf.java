package org.cordee.live;

import java.time.Instant;
import java.util.List;
import org.cordee.workshop.Recorded;

/** How far into a workshop's record one looks. */
public sealed interface AsOf {
    /** Which of these events, from the first on, had happened. */
    List<Recorded> happened(List<Recorded> events);

    /** After this event; the head, if there is none so far. */
    record Seq(long seq) implements AsOf {
        @Override
        public List<Recorded> happened(List<Recorded> events) {
            return events.stream().takeWhile(event -> event.seq() <= seq).toList();
        }
    }

    /** At this moment: before the first event that is later. Clocks of nodes differ; the order of the record counts. */
    record Moment(Instant at) implements AsOf {
        @Override
        public List<Recorded> happened(List<Recorded> events) {
            return events.stream().takeWhile(event -> !event.at().isAfter(at)).toList();
        }
    }
}
