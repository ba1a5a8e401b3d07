package org.cordee.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a room speaks, by the clock at which it spoke. */
class TellingTest {
    private final Vertx vertx = Vertx.vertx();
    private final Context context = vertx.getOrCreateContext();
    private final BlockingQueue<Long> told = new LinkedBlockingQueue<>();
    private Telling telling;

    @BeforeEach
    void begin() {
        telling = new Telling(vertx, () -> told.add(System.nanoTime()));
    }

    @AfterEach
    void stop() {
        vertx.close().await();
    }

    private void here(Runnable act) {
        context.runOnContext(there -> act.run());
    }

    private long next() {
        try {
            Long at = told.poll(30, TimeUnit.SECONDS);
            assertThat(at).as("something is told").isNotNull();
            return at;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static long ms(long from, long to) {
        return TimeUnit.NANOSECONDS.toMillis(to - from);
    }

    @Test
    void in_a_quiet_room_a_count_is_told_at_once() {
        here(telling::inAWhile);
        next();
    }

    @Test
    void however_often_something_is_counted_it_is_told_four_times_a_second() {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            for (int n = 0; n < 100; n++) here(telling::inAWhile);
            times.add(next());
        }
        for (int i = 1; i < times.size(); i++)
            assertThat(ms(times.get(i - 1), times.get(i))).isGreaterThanOrEqualTo(Telling.COUNTED_MS - 1);
    }

    @Test
    void what_is_said_does_not_wait_for_what_is_counted_and_takes_it_along() {
        here(telling::inAWhile);
        long first = next();
        here(() -> {
            telling.inAWhile();
            telling.soon();
            telling.inAWhile();
        });
        long second = next();
        here(telling::inAWhile);
        long third = next();

        assertThat(ms(first, second)).isGreaterThanOrEqualTo(Telling.GATHERED_MS - 1);
        assertThat(ms(second, third))
                .as("what was told with the second is not told again 250 ms after the first")
                .isGreaterThanOrEqualTo(Telling.COUNTED_MS - 1);
    }
}
