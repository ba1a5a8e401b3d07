package org.cordee.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import java.util.IdentityHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How long a connection may take to say what it wants, and how much it may want without reading the answers. Confined to
 * its event loop.
 */
final class Patience {
    private static final long COMPLETE_WITHIN_MS = TimeUnit.SECONDS.toMillis(10);
    private static final long NEXT_WITHIN_MS = TimeUnit.SECONDS.toMillis(30);

    private static final String COMPLETE = "complete";

    private final Vertx vertx;
    private final IdentityHashMap<HttpConnection, Long> waiting = new IdentityHashMap<>();

    Patience(Vertx vertx) {
        this.vertx = vertx;
    }

    /** A connection is there: its first request is to be complete in ten seconds. */
    void opened(HttpConnection connection) {
        waitFor(connection, COMPLETE_WITHIN_MS);
        connection.closeHandler(closed -> stop(connection));
    }

    /** The head of a request is there; its body is waited for. */
    void begun(RoutingContext rc) {
        HttpConnection connection = rc.request().connection();
        // 228,000 requests were once taken from one socket that never read: who does not read is not served.
        if (rc.response().writeQueueFull()) {
            connection.close();
            return;
        }
        waitFor(connection, COMPLETE_WITHIN_MS);
        rc.addEndHandler(ended -> waitFor(connection, NEXT_WITHIN_MS));
        rc.next();
    }

    /** The request is complete: from here on it is we who take time. */
    void complete(RoutingContext rc) {
        stop(rc.request().connection());
        rc.put(COMPLETE, true);
        rc.next();
    }

    /** The request was complete and well-formed: what fails from here on is ours. */
    static boolean isComplete(RoutingContext rc) {
        return rc.get(COMPLETE) != null;
    }

    private void waitFor(HttpConnection connection, long ms) {
        stop(connection);
        waiting.put(connection, vertx.setTimer(ms, timer -> {
            waiting.remove(connection);
            connection.close();
        }));
    }

    private void stop(HttpConnection connection) {
        Long timer = waiting.remove(connection);
        if (timer != null) vertx.cancelTimer(timer);
    }
}
