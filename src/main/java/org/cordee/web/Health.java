package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.function.Supplier;

/** For machines that look after this one: it is alive; it is ready, which is that its database answers; its figures. */
final class Health {
    private final Supplier<Future<?>> database;
    private final Supplier<String> figures;
    private final boolean figuresForAll;

    /** {@code figures}: in Prometheus' text form; for this machine only, unless {@code figuresForAll}. */
    Health(Supplier<Future<?>> database, Supplier<String> figures, boolean figuresForAll) {
        this.database = database;
        this.figures = figures;
        this.figuresForAll = figuresForAll;
    }

    private record Status(String status) {}

    void live(RoutingContext rc) {
        Guard.finish(rc, Future.succeededFuture(Reply.json(new Status("live"))));
    }

    void ready(RoutingContext rc) {
        Guard.finish(
                rc,
                database.get()
                        .map(answered -> Reply.json(new Status("ready")))
                        .recover(failure -> Future.failedFuture(new Problem(503, "unavailable"))));
    }

    void metrics(RoutingContext rc) {
        if (!figuresForAll && !Privacy.isThisMachine(rc.request())) throw new Problem(403, "not-yours-to-ask");
        Map<String, String> headers = Map.of("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        Guard.finish(rc, Future.succeededFuture(new Reply(200, Buffer.buffer(figures.get()), headers)));
    }
}
