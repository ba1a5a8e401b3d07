package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.cordee.access.Bucket;
import org.cordee.access.Doorkeeper;
import org.cordee.live.Room;
import org.cordee.live.Rooms;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Board;
import org.jspecify.annotations.Nullable;

/** A typed code, or a link's or QR's secret, becomes a seat. */
final class JoinRoutes {
    /** One bucket for all that is typed: what is right is given back, so a hall that comes in at once is not kept out. */
    static final int GUESSES_IN_ADVANCE = 400;

    static final int GUESSES_A_SECOND = 20;
    private static final long WRONG_AFTER_MS = 300;
    private static final int LONGEST_CODE = 40;

    private final Vertx vertx;
    private final Doorkeeper doorkeeper;
    private final Rooms rooms;
    private final Views views;
    private final Bucket guesses;
    private final Privacy privacy;

    JoinRoutes(Vertx vertx, Doorkeeper doorkeeper, Rooms rooms, Views views, Bucket guesses, Privacy privacy) {
        this.vertx = vertx;
        this.doorkeeper = doorkeeper;
        this.rooms = rooms;
        this.views = views;
        this.guesses = guesses;
        this.privacy = privacy;
    }

    record Join(String code) {}

    record Exchange(String secret) {}

    /** {@code workshop}: none for the organiser, whose seat is in all of them. {@code expires}: milliseconds since 1970. */
    record Seat(String token, String role, Views.@Nullable Workshop workshop, long expires) {}

    void join(RoutingContext rc) {
        String code = required(HttpJson.read(rc.body().buffer(), Join.class).code(), "code");
        if (code.length() > LONGEST_CODE) throw Problem.ofField("bad-field", "code");
        if (!guesses.take()) throw new Problem(429, "too-many-guesses");
        long asked = System.nanoTime();
        Guard.finish(
                rc,
                doorkeeper
                        .byCode(code)
                        .compose(seat -> sit(seat, Board::isOpen))
                        .onSuccess(reply -> guesses.giveBack())
                        .recover(failure -> wrong(failure, asked, "no-such-code")));
    }

    void exchange(RoutingContext rc) {
        String secret =
                required(HttpJson.read(rc.body().buffer(), Exchange.class).secret(), "secret");
        if (secret.length() > LONGEST_CODE) throw Problem.ofField("bad-field", "secret");
        long asked = System.nanoTime();
        Guard.finish(
                rc,
                doorkeeper
                        .bySecret(secret)
                        .compose(seat -> inPrivate(rc, seat))
                        .compose(seat -> sit(seat, board -> true))
                        .recover(failure -> wrong(failure, asked, "no-such-link")));
    }

    private Future<Optional<Doorkeeper.Seat>> inPrivate(RoutingContext rc, Optional<Doorkeeper.Seat> seat) {
        boolean staff = seat.filter(s -> s.link().role().isStaff()).isPresent();
        return staff && !privacy.suffices(rc.request())
                ? Future.failedFuture(new Problem(403, "needs-encryption"))
                : Future.succeededFuture(seat);
    }

    private static String required(String value, String field) {
        if (value == null) throw Problem.ofField("missing-field", field);
        return value;
    }

    private static final class Wrong extends RuntimeException {
        Wrong() {
            super("wrong", null, false, false);
        }
    }

    private Future<Reply> sit(Optional<Doorkeeper.Seat> found, Predicate<Board> open) {
        if (found.isEmpty()) return Future.failedFuture(new Wrong());
        Doorkeeper.Seat seat = found.get();
        Optional<Actor> actor = seat.actor();
        if (actor.isEmpty()) return Future.succeededFuture(reply(seat, null));
        return rooms.room(actor.get().workshop()).map(Room::board).compose(board -> {
            boolean in = board.isMade() && board.admits(actor.get()) && open.test(board);
            return in
                    ? Future.succeededFuture(reply(seat, views.of(actor.get().workshop(), board)))
                    : Future.failedFuture(new Wrong());
        });
    }

    private static Reply reply(Doorkeeper.Seat seat, Views.@Nullable Workshop workshop) {
        return Reply.json(new Seat(
                seat.token().token(),
                seat.link().role().key(),
                workshop,
                seat.token().until().toEpochMilli()));
    }

    // An unknown and a closed code answer alike, and at the same time: else codes could be found by asking.
    private Future<Reply> wrong(Throwable failure, long asked, String code) {
        if (!(failure instanceof Wrong)) return Future.failedFuture(failure);
        Promise<Reply> later = Promise.promise();
        long leftMs = WRONG_AFTER_MS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
        vertx.setTimer(Math.max(1, leftMs), timer -> later.fail(new Problem(404, code)));
        return later.future();
    }
}
