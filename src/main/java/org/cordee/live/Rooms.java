package org.cordee.live;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.cordee.journal.Journal;
import org.cordee.workshop.Id;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rooms of this node: opened from the journal on first need, closed when long left, and told when another node has gone further. */
public final class Rooms {
    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);
    private static final long LOOK_AT_HEADS_MS = 1_000;

    private final Vertx vertx;
    private final List<Context> contexts;
    private final Journal journal;
    private final Bus bus;
    private final Encoding encoding;
    private final Map<Id.Workshop, Future<Room>> rooms = new ConcurrentHashMap<>();
    private boolean looking;

    /** {@code contexts}: the event loops that rooms are spread over. */
    public Rooms(Vertx vertx, List<Context> contexts, Journal journal, Bus bus, Encoding encoding) {
        this.vertx = vertx;
        this.contexts = List.copyOf(contexts);
        this.journal = journal;
        this.bus = bus;
        this.encoding = encoding;
    }

    /** Begins to look, every second, whether other nodes have gone further. */
    public void watch() {
        contexts.get(0).runOnContext(here -> vertx.setPeriodic(LOOK_AT_HEADS_MS, timer -> lookAtHeads()));
    }

    /** The room of a workshop; fails with {@link NoSuchWorkshop}. */
    public Future<Room> room(Id.Workshop workshop) {
        Promise<Room> opening = Promise.promise();
        Future<Room> already = rooms.putIfAbsent(workshop, opening.future());
        if (already != null) return already;
        open(workshop)
                .onFailure(failure -> rooms.remove(workshop, opening.future()))
                .onComplete(opening);
        return opening.future();
    }

    private Future<Room> open(Id.Workshop workshop) {
        return journal.heads(Set.of(workshop))
                .compose(heads -> heads.containsKey(workshop)
                        ? journal.since(workshop, 0)
                        : Future.failedFuture(new NoSuchWorkshop(workshop)))
                .compose(events -> vertx.executeBlocking(() -> PastBoards.fold(events)))
                .map(board -> new Room(workshop, board, journal, bus, encoding, vertx, contextOf(workshop)));
    }

    private Context contextOf(Id.Workshop workshop) {
        return contexts.get(Math.floorMod(workshop.hashCode(), contexts.size()));
    }

    private void lookAtHeads() {
        rooms.values().removeIf(room -> room.succeeded() && room.result().isLeft());
        if (looking || rooms.isEmpty()) return;
        looking = true;
        Set<Id.Workshop> open = rooms.entrySet().stream()
                .filter(e -> e.getValue().succeeded())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        journal.heads(open)
                .onSuccess(heads -> heads.forEach(this::heardOfHead))
                .onSuccess(heads ->
                        open.stream().filter(w -> !heads.containsKey(w)).forEach(this::purged))
                .onFailure(failure -> LOG.warn("cannot look at the heads: {}", failure.toString()))
                .onComplete(done -> looking = false);
    }

    /** Its gathering was purged, here or elsewhere: whoever is in it is shown out. */
    private void purged(Id.Workshop workshop) {
        rooms.remove(workshop);
        bus.tell(new Bus.Told.Purged(workshop));
    }

    private void heardOfHead(Id.Workshop workshop, long head) {
        Future<Room> room = rooms.get(workshop);
        if (room != null && room.succeeded()) room.result().heardOfHead(head);
    }
}
