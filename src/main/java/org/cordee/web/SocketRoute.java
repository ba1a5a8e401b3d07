package org.cordee.web;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;

/** The upgrade: origin and version are looked at before it is accepted; then it is a {@link SocketConnection}. */
final class SocketRoute {
    private static final String VERSION = "13";

    private final Vertx vertx;
    private final Context context;
    private final SameOrigin sameOrigin;
    private final Privacy privacy;
    private final Seats seats;
    private final Hall hall;

    SocketRoute(Vertx vertx, Context context, SameOrigin sameOrigin, Privacy privacy, Seats seats, Hall hall) {
        this.vertx = vertx;
        this.context = context;
        this.sameOrigin = sameOrigin;
        this.privacy = privacy;
        this.seats = seats;
        this.hall = hall;
    }

    void upgrade(RoutingContext rc) {
        HttpServerRequest request = rc.request();
        if (!"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))) {
            rc.fail(new Problem(426, "upgrade-needed"));
        } else if (!VERSION.equals(request.getHeader("Sec-WebSocket-Version"))) {
            rc.response().putHeader("Sec-WebSocket-Version", VERSION);
            rc.fail(new Problem(426, "upgrade-needed"));
        } else {
            sameOrigin.check(request);
            Hall open = privacy.suffices(request) ? hall : hall.withoutStaff();
            request.toWebSocket().onFailure(rc::fail).onSuccess(taken -> open(taken, open));
        }
    }

    private void open(ServerWebSocket socket, Hall hall) {
        new SocketConnection(socket, context, seats, hall).open(vertx);
    }
}
