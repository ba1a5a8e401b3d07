package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cordee.live.Presence;
import org.jspecify.annotations.Nullable;

/** What is looked at before the guests come: can a phone reach this server, and will it hold? What it means is the page's. */
final class PreflightRoutes {
    private final Vertx vertx;
    private final Web.Watch watch;
    private final Origins origins;
    private final Optional<Certificates> certificates;
    private final boolean staffOverHttp;
    private final Presence presence;
    private final Checks checks;
    private final SelfCall selfCall;

    PreflightRoutes(
            Vertx vertx,
            Web.Watch watch,
            Origins origins,
            Web.Listening listening,
            Presence presence,
            Checks checks,
            SelfCall selfCall) {
        this.vertx = vertx;
        this.watch = watch;
        this.origins = origins;
        this.certificates = listening.certificates();
        this.staffOverHttp = listening.staffOverHttp();
        this.presence = presence;
        this.checks = checks;
        this.selfCall = selfCall;
    }

    /** The shape is that of openapi.yaml. Times are milliseconds since 1970. */
    record Preflight(
            long now,
            String base,
            boolean told,
            List<Address> addresses,
            String found,
            boolean staffOverHttp,
            @Nullable Secured certificate,
            boolean database,
            @Nullable Long free,
            @Nullable String data,
            int present,
            String check,
            List<Phone> phones) {}

    record Address(String address, String card, String kind) {}

    /** {@code fits}: whether it is for the address that phones open. */
    record Secured(List<String> names, long until, boolean fits) {}

    record Phone(String phone, long at, String socket, int trip, long ahead, boolean keeps) {}

    Future<Reply> show(RoutingContext rc, Guard.Seated seat) {
        boolean here = Privacy.isThisMachine(rc.request());
        Future<Machine> machine = machine();
        Future<SelfCall.Found> found = selfCall.at(origins.publicBase());
        Future<Boolean> database = watch.database().get().map(answered -> true).otherwise(false);
        return Future.all(machine, found, database)
                .map(all -> Reply.json(preflight(seat, here, machine.result(), found.result(), database.result())));
    }

    private Future<Machine> machine() {
        Supplier<Machine> machine = watch.machine();
        return vertx.executeBlocking(machine::get);
    }

    private Preflight preflight(
            Guard.Seated seat, boolean here, Machine machine, SelfCall.Found found, boolean database) {
        Checks.Check check = checks.of(seat.actor().workshop());
        return new Preflight(
                checks.now().toEpochMilli(),
                origins.publicBase(),
                origins.isTold(),
                machine.addresses().stream()
                        .map(a -> new Address(a.address(), a.card(), a.kind().key()))
                        .toList(),
                found.key(),
                staffOverHttp,
                certificates.map(all -> secured(all.served())).orElse(null),
                database,
                machine.free().isPresent() ? machine.free().getAsLong() : null,
                // Where things lie on a server is for those who sit before it.
                here ? machine.data().toString() : null,
                presence.count(seat.actor().workshop()),
                url(check),
                check.phones().stream().map(PreflightRoutes::phone).toList());
    }

    private Secured secured(Certificate certificate) {
        String host = URI.create(origins.publicBase()).getHost();
        return new Secured(certificate.names(), certificate.until().toEpochMilli(), certificate.isFor(host));
    }

    private String url(Checks.Check check) {
        return origins.publicBase() + "/check#" + check.secret();
    }

    private static Phone phone(Checks.Phone phone) {
        return new Phone(
                phone.phone(),
                phone.at().toEpochMilli(),
                phone.socket().key(),
                phone.trip(),
                phone.ahead(),
                phone.keeps());
    }

    /** The QR code that a phone tries itself by. */
    Future<Reply> qr(RoutingContext rc, Guard.Seated seat) {
        return Future.succeededFuture(
                Reply.svg(QrSvg.of(url(checks.of(seat.actor().workshop())))));
    }
}
