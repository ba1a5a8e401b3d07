package org.cordee.workshop;

import java.time.Instant;

/** A command as it was asked: its id, by whom, when. Id and time come in from outside, so that deciding can be repeated. */
public record Asked(Id.Command id, Actor actor, Instant at, Command command) {}
