package org.cordee.web;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.cordee.access.Doorkeeper;
import org.cordee.access.NotAdmitted;
import org.cordee.live.Room;
import org.cordee.live.Rooms;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Id;
import org.cordee.workshop.Role;

/** Who may call a route: the organiser, or somebody who has a seat in the workshop that the path names. */
final class Guard {
    private static final String BEARER = "Bearer ";

    private final Doorkeeper doorkeeper;
    private final Rooms rooms;
    private final Privacy privacy;

    Guard(Doorkeeper doorkeeper, Rooms rooms, Privacy privacy) {
        this.doorkeeper = doorkeeper;
        this.rooms = rooms;
        this.privacy = privacy;
    }

    /** Somebody in a workshop, and its room. */
    record Seated(Actor actor, Room room) {}

    /** Calls the route for the organiser of this installation alone. */
    void organiser(RoutingContext rc, BiFunction<RoutingContext, Doorkeeper.Holder, Future<Reply>> route) {
        finish(
                rc,
                token(rc)
                        .compose(doorkeeper::holder)
                        .compose(holder -> inPrivate(rc, holder, holder.link().role()))
                        .compose(holder -> holder.isOrganiser()
                                ? route.apply(rc, holder)
                                : Future.failedFuture(new Problem(403, "not-yours-to-ask"))));
    }

    /** Calls the route for those who have a seat, in one of these roles, in the workshop of the path. */
    void seated(RoutingContext rc, Predicate<Role> role, BiFunction<RoutingContext, Seated, Future<Reply>> route) {
        finish(
                rc,
                seat(rc).compose(seat -> role.test(seat.actor.role())
                        ? route.apply(rc, seat)
                        : Future.failedFuture(new Problem(403, "not-yours-to-ask"))));
    }

    private Future<Seated> seat(RoutingContext rc) {
        Id.Workshop workshop = new Id.Workshop(id(rc, "workshop", "no-such-workshop"));
        return token(rc)
                .compose(token -> doorkeeper.actor(token, Optional.of(workshop)))
                .compose(actor -> inPrivate(rc, actor, actor.role()))
                .compose(actor -> rooms.room(workshop).map(room -> new Seated(actor, room)))
                .compose(Guard::stillAdmitted);
    }

    private <T> Future<T> inPrivate(RoutingContext rc, T who, Role role) {
        return !role.isStaff() || privacy.suffices(rc.request())
                ? Future.succeededFuture(who)
                : Future.failedFuture(new Problem(403, "needs-encryption"));
    }

    private static Future<Seated> stillAdmitted(Seated seat) {
        if (!seat.room.board().isMade()) return Future.failedFuture(new Problem(404, "no-such-workshop"));
        return seat.room.board().admits(seat.actor)
                ? Future.succeededFuture(seat)
                : Future.failedFuture(new Problem(403, "removed"));
    }

    private static Future<String> token(RoutingContext rc) {
        String header = rc.request().getHeader(HttpHeaders.AUTHORIZATION);
        // The name of a scheme is written in any case (RFC 9110, 11.1).
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Future.succeededFuture(header.substring(BEARER.length()))
                : Future.failedFuture(new NotAdmitted());
    }

    /** @throws Problem if the path's parameter is no id */
    static UUID id(RoutingContext rc, String parameter, String code) {
        try {
            return UUID.fromString(rc.pathParam(parameter));
        } catch (IllegalArgumentException e) {
            throw new Problem(404, code);
        }
    }

    /** Sends the reply, or fails the request; back on the request's event loop, whoever completed it. */
    static void finish(RoutingContext rc, Future<Reply> reply) {
        Context here = Vertx.currentContext();
        reply.onComplete(done -> here.runOnContext(back -> {
            if (done.failed()) rc.fail(done.cause());
            else if (!rc.response().closed()) done.result().sendTo(rc.response());
        }));
    }
}
