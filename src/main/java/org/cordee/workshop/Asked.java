package org.cordee.workshop;

import java.time.Instant;

/**
 * A command as it was asked: its id, by whom, when, and how many participants were there. All of that comes from outside:
 * deciding can be repeated.
 */
public record Asked(Id.Command id, Actor actor, Instant at, int present, Command command) {
    /** Of an empty room. */
    public Asked(Id.Command id, Actor actor, Instant at, Command command) {
        this(id, actor, at, 0, command);
    }
}
