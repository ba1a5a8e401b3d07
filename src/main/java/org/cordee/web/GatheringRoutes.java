package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import org.cordee.access.Doorkeeper;
import org.cordee.live.Gatherings;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Wording;
import org.cordee.restitution.Words;
import org.cordee.workshop.Id;

/** Making and listing gatherings and their workshops: the organiser's. */
final class GatheringRoutes {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_WORKSHOPS = 200;

    private final Gatherings gatherings;
    private final Views views;

    GatheringRoutes(Gatherings gatherings, Views views) {
        this.gatherings = gatherings;
        this.views = views;
    }

    record NewGathering(String name, String language, List<NewWorkshop> workshops) {}

    record NewWorkshop(String number, String title, String wording) {}

    Future<Reply> list(RoutingContext rc, Doorkeeper.Holder organiser) {
        return gatherings
                .list()
                .map(all -> Reply.json(
                        new Views.AllGatherings(all.stream().map(views::of).toList())));
    }

    Future<Reply> make(RoutingContext rc, Doorkeeper.Holder organiser) {
        NewGathering asked = HttpJson.read(rc.body().buffer(), NewGathering.class);
        String name = words(asked.name(), "name", LONGEST_NAME);
        Language language = language(asked.language());
        List<NewWorkshop> workshops = asked.workshops() == null ? List.of() : asked.workshops();
        if (workshops.size() > MOST_WORKSHOPS) throw Problem.ofField("too-many", "workshops");
        List<Restitution> empty =
                workshops.stream().map(w -> empty(name, language, w)).toList();
        return gatherings
                .make(new Gathering(name, language, List.of(), empty), By.organiser(organiser))
                .map(this::created);
    }

    private static Restitution empty(String gathering, Language language, NewWorkshop asked) {
        if (asked == null) throw Problem.ofField("bad-field", "workshops");
        String number = words(asked.number(), "number", LONGEST_NUMBER);
        if (!Heading.isNumber(number)) throw Problem.ofField("bad-field", "number");
        String title = words(asked.title(), "title", LONGEST_NAME);
        Wording wording = Optional.ofNullable(asked.wording())
                .map(key -> Wording.ofKey(key).orElseThrow(() -> Problem.ofField("bad-field", "wording")))
                .orElse(Wording.REPRODUCE);
        return Restitution.empty(new Heading(gathering, number, title), language, wording);
    }

    private static String words(String raw, String field, int longest) {
        if (raw == null) throw Problem.ofField("missing-field", field);
        String words = Words.clean(raw);
        if (words.isEmpty()) throw Problem.ofField("empty", field);
        if (Words.graphemes(words) > longest) throw Problem.ofField("too-long", field);
        return words;
    }

    private static Language language(String tag) {
        if (tag == null) return Language.FR;
        return Language.ofTag(tag).orElseThrow(() -> Problem.ofField("bad-field", "language"));
    }

    private Reply created(Gatherings.Gathering gathering) {
        return Reply.created(views.of(gathering), "/api/gatherings/" + gathering.id());
    }

    Future<Reply> show(RoutingContext rc, Doorkeeper.Holder organiser) {
        return find(rc).map(gathering -> Reply.json(views.of(gathering)));
    }

    Future<Reply> addWorkshop(RoutingContext rc, Doorkeeper.Holder organiser) {
        NewWorkshop asked = HttpJson.read(rc.body().buffer(), NewWorkshop.class);
        return find(rc).compose(
                        g -> gatherings.add(g.id(), empty(g.name(), g.language(), asked), By.organiser(organiser)))
                .map(made -> Reply.created(views.of(made.id(), made.board()), "/api/workshops/" + made.id()));
    }

    private Future<Gatherings.Gathering> find(RoutingContext rc) {
        return gatherings
                .find(new Id.Gathering(Guard.id(rc, "gathering", "no-such-gathering")))
                .map(found -> found.orElseThrow(() -> new Problem(404, "no-such-gathering")));
    }
}
