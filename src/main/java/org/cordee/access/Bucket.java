package org.cordee.access;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Credit that refills: what a sender may do in advance, and how fast after that. Safe to use from any thread. */
public final class Bucket {
    private final io.github.bucket4j.Bucket credit;
    private final long inAdvance;

    /** {@code inAdvance} at once, then {@code aSecond} more each second, by this clock. */
    public Bucket(long inAdvance, long aSecond, TimeMeter clock) {
        this.inAdvance = inAdvance;
        credit = io.github.bucket4j.Bucket.builder()
                .addLimit(limit -> limit.capacity(inAdvance).refillGreedy(aSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(clock)
                .build();
    }

    public Bucket(long inAdvance, long aSecond) {
        this(inAdvance, aSecond, TimeMeter.SYSTEM_NANOTIME);
    }

    /** Takes one, if there is one. */
    public boolean take() {
        return credit.tryConsume(1);
    }

    /** Takes one; or takes nothing and says in how many milliseconds there will be one. 0: taken. */
    public long takeOrWaitMs() {
        var probe = credit.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toMillis();
    }

    /** Gives back what was taken. */
    public void giveBack() {
        credit.addTokens(1);
    }

    /** Nothing was taken lately: forgetting this bucket would forgive nothing. */
    public boolean isFull() {
        return credit.getAvailableTokens() >= inAdvance;
    }
}
