package org.cordee.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time left of a step: running, it has an end by the server's clock; paused, so much is left; else there is none. An
 * end that is past has run out.
 */
public record Timer(Optional<Instant> ends, Optional<Duration> left) {
    public static final Timer NONE = new Timer(Optional.empty(), Optional.empty());

    static Timer until(Instant ends) {
        return new Timer(Optional.of(ends), Optional.empty());
    }

    static Timer paused(Duration left) {
        return new Timer(Optional.empty(), Optional.of(left));
    }
}
