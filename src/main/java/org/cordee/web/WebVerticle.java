package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.TimeUnit;
import org.cordee.live.Bus;
import org.jspecify.annotations.Nullable;

/** One event loop's HTTP server. */
final class WebVerticle extends VerticleBase {
    static final long ANSWERS_LEAVE_WITHIN_MS = 100;

    private final Web.Listening listening;
    private final Bus bus;
    private final Hall hall;
    private final Site site;
    private final Origins origins;
    private final PolledConnections polled;

    private @Nullable Seats seats;

    WebVerticle(Web.Listening listening, Bus bus, Hall hall, Site site, Origins origins, PolledConnections polled) {
        this.listening = listening;
        this.bus = bus;
        this.hall = hall;
        this.site = site;
        this.origins = origins;
        this.polled = polled;
    }

    @Override
    public Future<?> start() {
        Seats seats = new Seats(vertx, bus);
        this.seats = seats;
        Patience patience = new Patience(vertx);
        SameOrigin sameOrigin = new SameOrigin(origins::own);
        SocketRoute socket = new SocketRoute(vertx, context, sameOrigin, site.privacy(), seats, hall);
        PollRoutes polls = new PollRoutes(vertx, context, sameOrigin, site.privacy(), seats, hall, polled);
        HttpServer server = vertx.createHttpServer(listening.options())
                .connectionHandler(patience::opened)
                .requestHandler(Routes.of(vertx, patience, site, socket, polls));
        listening.certificates().ifPresent(certificates -> certificates.renew(server));
        return server.listen();
    }

    /** Everybody is told to come back, before the connections close: a close frame is written at once, an answer a little later. */
    @Override
    public Future<?> stop() {
        if (seats == null) return Future.succeededFuture();
        seats.close(CloseCode.COMING_BACK);
        return vertx.timer(ANSWERS_LEAVE_WITHIN_MS, TimeUnit.MILLISECONDS);
    }
}
