package org.cordee.live;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/**
 * When to tell: at once in a quiet room, and at most every {@value #GATHERED_MS} ms in a busy one, so that what happens
 * meanwhile goes to each socket in one write. What only changes counts, as when all vote at once, waits for {@value
 * #COUNTED_MS} ms, or for something else to be told. Confined to its room's context.
 */
final class Telling {
    static final long GATHERED_MS = 80;
    static final long COUNTED_MS = 250;

    private static final long NEVER = Long.MAX_VALUE;

    private final Vertx vertx;
    private final Runnable tell;
    private long lastToldNanos;
    /** How long after the last time it is due to tell. */
    private long dueAfterMs = NEVER;

    private long timer;

    Telling(Vertx vertx, Runnable tell) {
        this.vertx = vertx;
        this.tell = tell;
        lastToldNanos = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(COUNTED_MS);
    }

    /** There is something to tell. */
    void soon() {
        after(GATHERED_MS);
    }

    /** Something is counted otherwise now, and nothing else has changed. */
    void inAWhile() {
        after(COUNTED_MS);
    }

    private void after(long quiet) {
        if (dueAfterMs <= quiet) return;
        vertx.cancelTimer(timer);
        long quietMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastToldNanos);
        if (quietMs >= quiet) {
            now();
        } else {
            dueAfterMs = quiet;
            timer = vertx.setTimer(quiet - quietMs, due -> now());
        }
    }

    private void now() {
        dueAfterMs = NEVER;
        lastToldNanos = System.nanoTime();
        tell.run();
    }
}
