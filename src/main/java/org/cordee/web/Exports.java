package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.cordee.access.Doorkeeper;
import org.cordee.formats.Format;
import org.cordee.live.Rooms;
import org.cordee.workshop.Id;

/**
 * Documents that take long: asked for once, asked after while they are written, fetched when they are there. Kept on this node, until
 * somebody erases words that may be in them.
 */
final class Exports {
    private static final long KEPT_MS = TimeUnit.MINUTES.toMillis(15);

    private final Vertx vertx;
    private final Rooms rooms;
    private final Map<UUID, Export> exports = new ConcurrentHashMap<>();

    Exports(Vertx vertx, Rooms rooms) {
        this.vertx = vertx;
        this.rooms = rooms;
    }

    /** {@code seen}: by which seq of each workshop one looked. */
    private record Export(Documents.Writing writing, Format format, String fileName, Map<Id.Workshop, Long> seen) {}

    /** How far it is: waiting for {@code before} others, being written, ready to be fetched, or failed. */
    record Progress(String state, long before) {
        private static Progress of(Documents.Writing writing) {
            if (writing.document().succeeded()) return new Progress("ready", 0);
            if (writing.document().failed()) return new Progress("failed", 0);
            long before = writing.before();
            return new Progress(before > 0 ? "waiting" : "writing", before);
        }
    }

    Reply begin(Documents.Writing writing, Format format, String fileName, Map<Id.Workshop, Long> seen) {
        UUID id = UUID.randomUUID();
        exports.put(id, new Export(writing, format, fileName, Map.copyOf(seen)));
        vertx.setTimer(KEPT_MS, late -> exports.remove(id));
        return Reply.accepted(Progress.of(writing), "/api/exports/" + id);
    }

    Future<Reply> progress(RoutingContext rc, Doorkeeper.Holder organiser) {
        return find(rc).map(export -> Reply.json(Progress.of(export.writing())));
    }

    /** Waits until it is written; what was erased meanwhile is not in what leaves. */
    Future<Reply> document(RoutingContext rc, Doorkeeper.Holder organiser) {
        return find(rc).compose(export -> export.writing().document())
                .compose(bytes -> find(rc).map(
                                export -> Reply.download(bytes, export.format().mediaType(), export.fileName())));
    }

    private Future<Export> find(RoutingContext rc) {
        UUID id = Guard.id(rc, "export", "no-such-export");
        Export export = exports.get(id);
        if (export == null) return Future.failedFuture(new Problem(404, "no-such-export"));
        return isStale(export).map(stale -> {
            if (!stale) return export;
            exports.remove(id);
            throw new Problem(404, "no-such-export");
        });
    }

    private Future<Boolean> isStale(Export export) {
        List<Future<Boolean>> erased = export.seen().entrySet().stream()
                .map(seen -> rooms.room(seen.getKey())
                        .map(room -> room.board().erasings().seq() > seen.getValue()))
                .toList();
        return Future.all(erased).map(all -> all.<Boolean>list().contains(true));
    }
}
