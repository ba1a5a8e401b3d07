package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.cordee.access.Doorkeeper;
import org.cordee.formats.Format;

/** Documents that take long: asked for once, asked after while they are written, fetched when they are there. Kept on this node. */
final class Exports {
    private static final long KEPT_MS = TimeUnit.MINUTES.toMillis(15);

    private final Vertx vertx;
    private final Map<UUID, Export> exports = new ConcurrentHashMap<>();

    Exports(Vertx vertx) {
        this.vertx = vertx;
    }

    private record Export(Documents.Writing writing, Format format, String fileName) {}

    /** How far it is: waiting for {@code before} others, being written, ready to be fetched, or failed. */
    record Progress(String state, long before) {
        private static Progress of(Documents.Writing writing) {
            if (writing.document().succeeded()) return new Progress("ready", 0);
            if (writing.document().failed()) return new Progress("failed", 0);
            long before = writing.before();
            return new Progress(before > 0 ? "waiting" : "writing", before);
        }
    }

    Reply begin(Documents.Writing writing, Format format, String fileName) {
        UUID id = UUID.randomUUID();
        exports.put(id, new Export(writing, format, fileName));
        vertx.setTimer(KEPT_MS, late -> exports.remove(id));
        return Reply.accepted(Progress.of(writing), "/api/exports/" + id);
    }

    Future<Reply> progress(RoutingContext rc, Doorkeeper.Holder organiser) {
        return Future.succeededFuture(Reply.json(Progress.of(find(rc).writing())));
    }

    /** Waits until it is written. */
    Future<Reply> document(RoutingContext rc, Doorkeeper.Holder organiser) {
        Export export = find(rc);
        return export.writing()
                .document()
                .map(bytes -> Reply.download(bytes, export.format().mediaType(), export.fileName()));
    }

    private Export find(RoutingContext rc) {
        Export export = exports.get(Guard.id(rc, "export", "no-such-export"));
        if (export == null) throw new Problem(404, "no-such-export");
        return export;
    }
}
