package org.cordee.journal;

import io.vertx.core.Future;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.cordee.workshop.Id;
import org.cordee.workshop.Recorded;

/** A journal that forgets when the test ends, and fails when the test says so. */
public final class MemoryJournal implements Journal {
    /** What is to become of an append. */
    public enum Mishap {
        /** The connection breaks before anything was kept. */
        LOST,
        /** It is kept, and the connection breaks before that could be said. */
        KEPT_UNSAID
    }

    private final Map<Id.Workshop, List<Recorded>> events = new ConcurrentHashMap<>();
    private final Deque<Mishap> mishaps = new ArrayDeque<>();
    private boolean away;
    private int appends;

    public void register(Id.Workshop workshop) {
        events.put(workshop, new ArrayList<>());
    }

    /** These befall the next appends, one each. */
    public synchronized void next(Mishap... befall) {
        mishaps.addAll(List.of(befall));
    }

    /** Nothing is answered, or everything is again. */
    public synchronized void away(boolean away) {
        this.away = away;
    }

    /** How many appends were asked so far. */
    public synchronized int appends() {
        return appends;
    }

    @Override
    public synchronized Future<Void> append(Id.Workshop workshop, long expected, List<Recorded> batch) {
        appends++;
        Mishap mishap = mishaps.poll();
        if (away || mishap == Mishap.LOST) return Future.failedFuture("the connection is lost");
        List<Recorded> kept = events.get(workshop);
        if (kept == null || kept.size() != expected) return Future.failedFuture(new Behind(workshop, expected));
        kept.addAll(batch);
        return mishap == null ? Future.succeededFuture() : Future.failedFuture("the connection is lost");
    }

    @Override
    public synchronized Future<List<Recorded>> since(Id.Workshop workshop, long seq) {
        if (away) return Future.failedFuture("the connection is lost");
        List<Recorded> kept = events.getOrDefault(workshop, List.of());
        return Future.succeededFuture(List.copyOf(kept.subList((int) Math.min(seq, kept.size()), kept.size())));
    }

    @Override
    public synchronized Future<Integer> forget(Id.Workshop workshop) {
        if (away) return Future.failedFuture("the connection is lost");
        List<Recorded> kept = events.get(workshop);
        List<Recorded> blank = Blanking.of(kept);
        int changed = (int) blank.stream().filter(one -> !kept.contains(one)).count();
        events.put(workshop, new ArrayList<>(blank));
        return Future.succeededFuture(changed);
    }

    @Override
    public synchronized Future<Map<Id.Workshop, Long>> heads(Set<Id.Workshop> workshops) {
        if (away) return Future.failedFuture("the connection is lost");
        return Future.succeededFuture(workshops.stream()
                .filter(events::containsKey)
                .collect(Collectors.toMap(w -> w, w -> (long) events.get(w).size())));
    }
}
