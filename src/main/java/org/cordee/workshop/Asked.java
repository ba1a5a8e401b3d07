package org.cordee.workshop;

import java.time.Instant;
import java.util.Optional;

/**
 * A command as it was asked: its id, by whom, when, and how many participants were there. All of that comes from outside:
 * deciding can be repeated.
 *
 * @param erased the last erasing that was known of its person where it was asked, when the line was opened, or asked over that
 *     line since: what was on its way when somebody erased their words is theirs too
 */
public record Asked(Id.Command id, Actor actor, Instant at, int present, Optional<Id.Command> erased, Command command) {
    /** Of an empty room, by somebody who has erased nothing. */
    public Asked(Id.Command id, Actor actor, Instant at, Command command) {
        this(id, actor, at, 0, Optional.empty(), command);
    }
}
