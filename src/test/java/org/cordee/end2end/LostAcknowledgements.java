package org.cordee.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a {@link org.cordee.faults.FaultProxy} is to drop: every acknowledgement, and this hears them in the place of their clients. */
final class LostAcknowledgements implements Predicate<String> {
    private static final Pattern ACK = Pattern.compile("\\{\"t\":\"ack\".*\"id\":\"([^\"]+)\".*");
    private final List<String> ids = new ArrayList<>();

    @Override
    public synchronized boolean test(String frame) {
        Matcher ack = ACK.matcher(frame);
        if (!ack.matches()) return false;
        ids.add(ack.group(1));
        notifyAll();
        return true;
    }

    synchronized int count() {
        return ids.size();
    }

    /** As many as that were lost, or more: each sending is answered. */
    void await(int count) {
        await("of " + count + " sendings", () -> ids.size() >= count);
    }

    void awaitThoseOf(Set<String> commands) {
        await("of each command", () -> new HashSet<>(ids).containsAll(commands));
    }

    private synchronized void await(String which, BooleanSupplier lost) {
        try {
            long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (!lost.getAsBoolean() && System.nanoTime() < until) wait(1000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(lost.getAsBoolean())
                .as("acknowledgements %s came by, and nobody heard them; there were %d", which, ids.size())
                .isTrue();
    }
}
