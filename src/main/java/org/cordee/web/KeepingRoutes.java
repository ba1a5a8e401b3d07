package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordee.access.Doorkeeper;
import org.cordee.live.Carrying;
import org.cordee.live.Gatherings;
import org.cordee.restitution.Words;
import org.cordee.workshop.Command;
import org.cordee.workshop.Id;
import org.jspecify.annotations.Nullable;

/** What the organiser does with a gathering as a whole: its plenary, the next edition, a word to all rooms, how long it is kept. */
final class KeepingRoutes {
    private static final int LONGEST_NAME = 200;

    private final Gatherings gatherings;
    private final Carrying carrying;
    private final Views views;

    KeepingRoutes(Gatherings gatherings, Carrying carrying, Views views) {
        this.gatherings = gatherings;
        this.carrying = carrying;
        this.views = views;
    }

    record Next(@Nullable String name, @Nullable Boolean stakes) {}

    record Message(@Nullable String text) {}

    record Retention(@Nullable String until) {}

    /** Made if there is none; lines written since the last time are added. */
    Future<Reply> plenary(RoutingContext rc, Doorkeeper.Holder organiser) {
        return find(rc).compose(g -> carrying.plenary(g, By.organiser(organiser)))
                .map(w -> Reply.json(views.of(w.id(), w.board())));
    }

    Future<Reply> next(RoutingContext rc, Doorkeeper.Holder organiser) {
        Next asked = HttpJson.read(rc.body().buffer(), Next.class);
        if (asked.name() == null) throw Problem.ofField("missing-field", "name");
        String name = Words.clean(asked.name());
        if (name.isEmpty()) throw Problem.ofField("empty", "name");
        if (Words.graphemes(name) > LONGEST_NAME) throw Problem.ofField("too-long", "name");
        return find(rc).compose(
                        g -> carrying.next(g, name, Boolean.TRUE.equals(asked.stakes()), By.organiser(organiser)))
                .map(made -> Reply.created(views.of(made), "/api/gatherings/" + made.id()));
    }

    /** To those who lead each of its workshops; without a text, the last word is taken down. */
    Future<Reply> message(RoutingContext rc, Doorkeeper.Holder organiser) {
        Message asked = HttpJson.read(rc.body().buffer(), Message.class);
        Command tell = new Command.Leading.Tell(Optional.ofNullable(asked.text()));
        return find(rc).compose(g -> {
                    List<Future<Void>> told = g.workshops().stream()
                            .map(w -> gatherings.ask(w.id(), tell, By.organiser(organiser)))
                            .toList();
                    return Future.all(told);
                })
                .map(told -> Reply.nothing());
    }

    Future<Reply> keep(RoutingContext rc, Doorkeeper.Holder organiser) {
        Retention asked = HttpJson.read(rc.body().buffer(), Retention.class);
        Optional<LocalDate> until = Optional.ofNullable(asked.until()).map(KeepingRoutes::day);
        return find(rc).compose(g -> gatherings.keep(g.id(), until).compose(kept -> gatherings.find(g.id())))
                .map(kept -> Reply.json(views.of(kept.orElseThrow())));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw Problem.ofField("bad-field", "until");
        }
    }

    /** For good: nothing of it is left. */
    Future<Reply> purge(RoutingContext rc, Doorkeeper.Holder organiser) {
        return find(rc).compose(g -> gatherings.purge(g.id())).map(gone -> Reply.nothing());
    }

    private Future<Gatherings.Gathering> find(RoutingContext rc) {
        return gatherings
                .find(new Id.Gathering(Guard.id(rc, "gathering", "no-such-gathering")))
                .map(found -> found.orElseThrow(() -> new Problem(404, "no-such-gathering")));
    }
}
