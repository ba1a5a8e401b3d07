package org.cordee.live;

import java.time.Duration;
import org.cordee.workshop.Id;
import org.cordee.workshop.Refusal;

/** What becomes of a command, for whoever asked it. */
public sealed interface Answer {
    Id.Command command();

    /** It is committed; {@code seq} is that of its first event, or the head where it changed nothing. */
    record Acknowledged(Id.Command command, long seq) implements Answer {}

    /** It changed nothing, and would not if it were asked again. */
    record Refused(Id.Command command, Refusal why) implements Answer {}

    /** It changed nothing; asked again after this, it may. */
    record NotYet(Id.Command command, Refusal why, Duration after) implements Answer {}

    /** The record does not answer at present. It may or may not have had its effect: ask again, with the same id. */
    record NotNow(Id.Command command) implements Answer {}
}
