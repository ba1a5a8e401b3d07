package org.cordee.live;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/**
 * When to tell: at once in a quiet room, and at most every {@value #GATHERED_MS} ms in a busy one, so that what happens
 * meanwhile goes to each socket in one write. Confined to its room's context.
 */
final class Telling {
    static final long GATHERED_MS = 80;

    private final Vertx vertx;
    private final Runnable tell;
    private long lastToldNanos;
    private boolean due;

    Telling(Vertx vertx, Runnable tell) {
        this.vertx = vertx;
        this.tell = tell;
        lastToldNanos = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(GATHERED_MS);
    }

    /** There is something to tell. */
    void soon() {
        if (due) return;
        long quietMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastToldNanos);
        if (quietMs >= GATHERED_MS) {
            now();
        } else {
            due = true;
            vertx.setTimer(GATHERED_MS - quietMs, timer -> now());
        }
    }

    private void now() {
        due = false;
        lastToldNanos = System.nanoTime();
        tell.run();
    }
}
