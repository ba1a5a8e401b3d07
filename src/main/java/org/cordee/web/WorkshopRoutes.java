package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.access.JoinCodes;
import org.cordee.access.Links;
import org.cordee.live.Answer;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Asked;
import org.cordee.workshop.Command;
import org.cordee.workshop.Id;
import org.cordee.workshop.Role;

/** One workshop: what it is, its door, its links, its restitution. */
final class WorkshopRoutes {
    private static final Map<Role, String> PAGE_OF =
            Map.of(Role.PROJECTOR, "/projector", Role.FACILITATOR, "/facilitator", Role.RAPPORTEUR, "/desk");
    private static final List<Role> LINKED = List.of(Role.FACILITATOR, Role.PROJECTOR, Role.RAPPORTEUR);

    private final Links links;
    private final JoinCodes codes;
    private final Origins origins;
    private final Privacy privacy;
    private final Views views;
    private final Clock clock;

    WorkshopRoutes(Links links, JoinCodes codes, Origins origins, Privacy privacy, Views views, Clock clock) {
        this.links = links;
        this.codes = codes;
        this.origins = origins;
        this.privacy = privacy;
        this.views = views;
        this.clock = clock;
    }

    Future<Reply> show(RoutingContext rc, Guard.Seated seat) {
        return Future.succeededFuture(
                Reply.json(views.of(seat.actor().workshop(), seat.room().board())));
    }

    /** How one comes in: the code to type, the address to type it at, and what the QR carries. */
    record Door(String code, String address, String url) {}

    Future<Reply> door(RoutingContext rc, Guard.Seated seat) {
        return codes.of(seat.actor().workshop())
                .compose(code -> doorUrl(seat.actor().workshop())
                        .map(url -> Reply.json(new Door(code, origins.address(), url))));
    }

    Future<Reply> qr(RoutingContext rc, Guard.Seated seat) {
        return doorUrl(seat.actor().workshop()).map(url -> Reply.svg(QrSvg.of(url)));
    }

    private Future<String> doorUrl(Id.Workshop workshop) {
        return links.current(Role.PARTICIPANT, workshop).map(link -> origins.publicBase() + "/j#" + link.secret());
    }

    record Link(String role, String url) {}

    record AllLinks(List<Link> links) {}

    Future<Reply> links(RoutingContext rc, Guard.Seated seat) {
        List<Future<Link>> all = new ArrayList<>();
        LINKED.forEach(
                role -> all.add(links.current(role, seat.actor().workshop()).map(this::shown)));
        return Future.all(all).map(done -> Reply.json(new AllLinks(done.<Link>list())));
    }

    private Link shown(Links.Link link) {
        return new Link(link.role().key(), origins.staffBase() + PAGE_OF.get(link.role()) + "#" + link.secret());
    }

    /** The link of one's own role, for a second device: by an address that others than this machine reach. */
    Future<Reply> handover(RoutingContext rc, Guard.Seated seat) {
        Role role = seat.actor().role();
        return handoverUrl(seat).map(url -> Reply.json(new Link(role.key(), url)));
    }

    Future<Reply> handoverQr(RoutingContext rc, Guard.Seated seat) {
        return handoverUrl(seat).map(url -> Reply.svg(QrSvg.of(url)));
    }

    private Future<String> handoverUrl(Guard.Seated seat) {
        if (!privacy.suffices(origins.publicBase())) return Future.failedFuture(new Problem(409, "no-private-way"));
        Role role = seat.actor().role();
        return links.current(role, seat.actor().workshop())
                .map(link -> origins.publicBase() + PAGE_OF.get(role) + "#" + link.secret());
    }

    /** The old link is withdrawn before there is a new one: if this stops half-way, it can be asked again. */
    Future<Reply> renew(RoutingContext rc, Guard.Seated seat) {
        Role role = LINKED.stream()
                .filter(linked -> linked.key().equals(rc.pathParam("role")))
                .findFirst()
                .orElseThrow(() -> new Problem(404, "no-such-link"));
        Id.Workshop workshop = seat.actor().workshop();
        return links.current(role, workshop)
                .compose(old -> seat.room().ask(withdraw(seat.actor(), old.id())))
                .compose(WorkshopRoutes::done)
                .compose(withdrawn -> links.make(role, workshop))
                .map(link -> Reply.created(shown(link), "/api/workshops/" + workshop + "/links"));
    }

    private Asked withdraw(Actor organiser, Id.Link link) {
        Id.Command id = new Id.Command(UUID.randomUUID().toString());
        return new Asked(
                id, organiser, clock.instant().truncatedTo(ChronoUnit.MICROS), new Command.Leading.WithdrawLink(link));
    }

    private static Future<Void> done(Answer answer) {
        if (answer instanceof Answer.Acknowledged) return Future.succeededFuture();
        if (answer instanceof Answer.Refused refused)
            return Future.failedFuture(new Problem(409, refused.why().code()));
        return Future.failedFuture(new Problem(503, "unavailable"));
    }
}
