package org.cordee.web;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.function.Supplier;

/** The upgrade: origin and version are looked at before it is accepted; then it is a {@link Connection}. */
final class SocketRoute {
    private static final String VERSION = "13";

    private final Vertx vertx;
    private final Context context;
    private final Supplier<Set<String>> ownOrigins;
    private final Privacy privacy;
    private final Seats seats;
    private final Hall hall;

    SocketRoute(
            Vertx vertx, Context context, Supplier<Set<String>> ownOrigins, Privacy privacy, Seats seats, Hall hall) {
        this.vertx = vertx;
        this.context = context;
        this.ownOrigins = ownOrigins;
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
        } else if (isFromElsewhere(request.getHeader(HttpHeaders.ORIGIN))) {
            rc.fail(new Problem(403, "other-origin"));
        } else {
            Hall open = privacy.suffices(request) ? hall : hall.withoutStaff();
            request.toWebSocket().onFailure(rc::fail).onSuccess(taken -> open(taken, open));
        }
    }

    // A page of any site may open a socket from a phone in the hall; browsers say where it came from.
    private boolean isFromElsewhere(String origin) {
        return origin != null && !ownOrigins.get().contains(origin);
    }

    private void open(ServerWebSocket socket, Hall hall) {
        new Connection(socket, context, seats, hall).open(vertx);
    }
}
