package org.cordee.journal;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.cordee.workshop.Id;
import org.cordee.workshop.Recorded;

/** A journal that forgets when the test ends. */
public final class MemoryJournal implements Journal {
    private final Map<Id.Workshop, List<Recorded>> events = new ConcurrentHashMap<>();

    public void register(Id.Workshop workshop) {
        events.put(workshop, new ArrayList<>());
    }

    @Override
    public synchronized Future<Void> append(Id.Workshop workshop, long expected, List<Recorded> batch) {
        List<Recorded> kept = events.get(workshop);
        if (kept == null || kept.size() != expected) return Future.failedFuture(new Behind(workshop, expected));
        kept.addAll(batch);
        return Future.succeededFuture();
    }

    @Override
    public synchronized Future<List<Recorded>> since(Id.Workshop workshop, long seq) {
        List<Recorded> kept = events.getOrDefault(workshop, List.of());
        return Future.succeededFuture(List.copyOf(kept.subList((int) Math.min(seq, kept.size()), kept.size())));
    }

    @Override
    public synchronized Future<Map<Id.Workshop, Long>> heads(Set<Id.Workshop> workshops) {
        return Future.succeededFuture(workshops.stream()
                .filter(events::containsKey)
                .collect(Collectors.toMap(w -> w, w -> (long) events.get(w).size())));
    }
}
