package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.cordee.restitution.Keyed;

/** What a phone asks that tries whether it can take part: no seat is needed, and it learns nothing of any workshop. */
final class CheckRoutes {
    static final String PATH = "/api/check";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final int LONGEST_TRIP_MS = 60_000;

    private final Checks checks;
    private final String origin;

    /** {@code origin}: of this installation's record, by which it is told from whatever else may answer. */
    CheckRoutes(Checks checks, String origin) {
        this.checks = checks;
        this.origin = origin;
    }

    /** Who answers, and its time in milliseconds since 1970. */
    record Marker(String origin, long now) {}

    /** {@code secret}: of the check that the phone came by. The rest as of {@link Checks.Phone}. */
    record Report(String secret, String phone, String socket, int trip, long ahead, boolean keeps) {}

    void answer(RoutingContext rc) {
        Guard.finish(
                rc,
                Future.succeededFuture(
                        Reply.json(new Marker(origin, checks.now().toEpochMilli()))));
    }

    void report(RoutingContext rc) {
        Report report = HttpJson.read(rc.body().buffer(), Report.class);
        String secret = name(report.secret, "secret");
        Checks.Phone phone = phone(report);
        switch (checks.came(secret, phone)) {
            case SEEN -> {}
            case TOO_FAST -> throw new Problem(429, "too-fast");
            case NOBODY_LOOKS -> throw new Problem(404, "no-such-check");
        }
        Guard.finish(rc, Future.succeededFuture(Reply.nothing()));
    }

    private Checks.Phone phone(Report report) {
        String name = name(report.phone, "phone");
        if (report.trip < 0 || report.trip > LONGEST_TRIP_MS) throw Problem.ofField("bad-field", "trip");
        return new Checks.Phone(name, checks.now(), line(report.socket), report.trip, report.ahead, report.keeps);
    }

    private static String name(String given, String field) {
        if (given == null) throw Problem.ofField("missing-field", field);
        if (!NAME.matcher(given).matches()) throw Problem.ofField("bad-field", field);
        return given;
    }

    private static Checks.Line line(String given) {
        return Keyed.find(Checks.Line.values(), given).orElseThrow(() -> Problem.ofField("bad-field", "socket"));
    }

    /** Whether this is what {@link #answer} says, and of this installation. */
    boolean isOurs(Buffer body) {
        try {
            return origin.equals(HttpJson.read(body, Marker.class).origin);
        } catch (Problem notOurs) {
            return false;
        }
    }
}
