package org.cordee.web;

import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.cordee.live.Bus;
import org.cordee.workshop.Id;

/**
 * The connections of one event loop, by workshop: what a room tells comes in once, and goes out to each of them. Confined to
 * its event loop.
 */
final class Seats {
    static final long BEAT_MS = TimeUnit.SECONDS.toMillis(10);

    private final Bus bus;
    private final Map<Id.Workshop, Row> rows = new HashMap<>();
    private final Set<Connection> all = new HashSet<>();

    Seats(Vertx vertx, Bus bus) {
        this(vertx, bus, BEAT_MS);
    }

    /** {@code beatMs}: between two beats. */
    Seats(Vertx vertx, Bus bus, long beatMs) {
        this.bus = bus;
        long silenceMs = (long) (beatMs * Connection.SILENT_BEATS);
        vertx.setPeriodic(beatMs, timer -> List.copyOf(all).forEach(connection -> connection.beat(silenceMs)));
    }

    /** Those of one workshop, and the listening to its room. */
    private record Row(Set<Connection> connections, Bus.Listening listening) {}

    /** A socket is open; it has not said yet who it is. */
    void opened(Connection connection) {
        all.add(connection);
    }

    /** It sits down in a workshop, and is told from now on. */
    void seated(Connection connection, Id.Workshop workshop) {
        rows.computeIfAbsent(workshop, w -> new Row(new HashSet<>(), bus.onTold(w, this::told)))
                .connections
                .add(connection);
    }

    private void told(Bus.Told told) {
        Row row = rows.get(told.workshop());
        if (row == null) return;
        List<Connection> here = List.copyOf(row.connections);
        if (told instanceof Bus.Told.Moved moved) here.forEach(connection -> connection.moved(moved));
        if (told instanceof Bus.Told.Here whereabouts) here.forEach(connection -> connection.told(whereabouts));
        if (told instanceof Bus.Told.Purged) here.forEach(connection -> connection.close(CloseCode.NO_SUCH_WORKSHOP));
        if (told instanceof Bus.Told.Present present) here.forEach(connection -> connection.send(present.frame()));
    }

    void left(Connection connection, Id.Workshop workshop) {
        Row row = rows.get(workshop);
        if (row == null || !row.connections.remove(connection) || !row.connections.isEmpty()) return;
        row.listening.close();
        rows.remove(workshop);
    }

    void closed(Connection connection) {
        all.remove(connection);
    }

    /** Before the server stops: everybody is told to come back. */
    void close(CloseCode why) {
        List.copyOf(all).forEach(connection -> connection.close(why));
    }
}
