package org.cordee.workshop;

import java.time.Instant;

/** A command as it was asked: its id, by whom, when. Id and time come from outside: deciding can be repeated. */
public record Asked(Id.Command id, Actor actor, Instant at, Command command) {}
