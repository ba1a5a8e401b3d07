package org.cordee.web;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The live protocol by long polling, where WebSockets do not get through. The session stands in the Authorization header
 * alone; a page of another site cannot send it, nor these media types, without asking first.
 */
final class PollRoutes {
    /** Frames, one a line. */
    static final String LINES = "application/x-ndjson";

    private static final String JSON = "application/json";
    private static final String BEARER = "Bearer ";

    private final Vertx vertx;
    private final Context context;
    private final SameOrigin sameOrigin;
    private final Privacy privacy;
    private final Seats seats;
    private final Hall hall;
    private final PolledConnections all;

    PollRoutes(
            Vertx vertx,
            Context context,
            SameOrigin sameOrigin,
            Privacy privacy,
            Seats seats,
            Hall hall,
            PolledConnections all) {
        this.vertx = vertx;
        this.context = context;
        this.sameOrigin = sameOrigin;
        this.privacy = privacy;
        this.seats = seats;
        this.hall = hall;
        this.all = all;
    }

    record Next(long after) {}

    void open(RoutingContext rc) {
        check(rc, JSON);
        Hall open = privacy.suffices(rc.request()) ? hall : hall.withoutStaff();
        PolledConnection opened = new PolledConnection(vertx, context, seats, open, all);
        answer(rc, opened, connection -> connection.open(body(rc)));
    }

    void next(RoutingContext rc) {
        check(rc, JSON);
        PolledConnection asked = connection(rc);
        long after = HttpJson.read(rc.body().buffer(), Next.class).after();
        answer(rc, asked, connection -> connection.next(after));
    }

    /** Answered when the frames are taken in, which is at once; what they lead to comes by the other request. */
    void say(RoutingContext rc) {
        check(rc, LINES);
        PolledConnection speaking = connection(rc);
        Guard.finish(rc, on(speaking, connection -> {
            connection.say(body(rc));
            return Future.succeededFuture(Reply.nothing());
        }));
    }

    void leave(RoutingContext rc) {
        check(rc, JSON);
        PolledConnection leaving = connection(rc);
        Guard.finish(rc, on(leaving, connection -> {
            connection.leave();
            return Future.succeededFuture(Reply.nothing());
        }));
    }

    private void check(RoutingContext rc, String mediaType) {
        sameOrigin.check(rc.request());
        String type = rc.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(mediaType))
            throw new Problem(415, "other-media-type");
    }

    private static Buffer body(RoutingContext rc) {
        return Optional.ofNullable(rc.body().buffer()).orElseGet(Buffer::buffer);
    }

    private PolledConnection connection(RoutingContext rc) {
        String header = rc.request().getHeader(HttpHeaders.AUTHORIZATION);
        return Optional.ofNullable(header)
                .filter(h -> h.startsWith(BEARER))
                .flatMap(h -> all.of(h.substring(BEARER.length())))
                .orElseThrow(() -> new Problem(404, "no-such-line"));
    }

    private void answer(
            RoutingContext rc, PolledConnection connection, Function<PolledConnection, Future<Buffer>> question) {
        Guard.finish(rc, on(connection, there -> {
            Future<Buffer> answer = question.apply(there);
            rc.addEndHandler(ended -> there.context().runOnContext(x -> there.hungUp(answer)));
            return answer.map(Reply::lines);
        }));
    }

    /** On the connection's own event loop, which need not be the request's. */
    private static <T> Future<T> on(PolledConnection connection, Function<PolledConnection, Future<T>> then) {
        Promise<T> done = Promise.promise();
        connection.context().runOnContext(there -> then.apply(connection).onComplete(done));
        return done.future();
    }
}
