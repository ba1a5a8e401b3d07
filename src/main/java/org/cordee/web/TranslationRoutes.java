package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.cordee.restitution.Language;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.Id;
import org.jspecify.annotations.Nullable;

/** Drafts of translations by a machine, where there is one: for those who lead and write, who look at them before anybody else does. */
final class TranslationRoutes {
    private final Optional<Translator> translator;

    TranslationRoutes(Optional<Translator> translator) {
        this.translator = translator;
    }

    record Wanted(@Nullable String contribution, @Nullable String lang) {}

    record Draft(String text) {}

    Future<Reply> draft(RoutingContext rc, Guard.Seated seat) {
        Translator machine = translator.orElseThrow(() -> new Problem(404, "no-translator"));
        Wanted wanted = HttpJson.read(rc.body().buffer(), Wanted.class);
        if (wanted.contribution == null) throw Problem.ofField("missing-field", "contribution");
        if (wanted.lang == null) throw Problem.ofField("missing-field", "lang");
        Language into = Language.ofTag(wanted.lang).orElseThrow(() -> Problem.ofField("bad-field", "lang"));
        Contribution said = said(seat, new Id.Contribution(wanted.contribution));
        return machine.draft(said.text(), said.saying().language(), into).map(words -> Reply.json(new Draft(words)));
    }

    private static Contribution said(Guard.Seated seat, Id.Contribution id) {
        return seat.room().board().since(0).stream()
                .filter(entity -> entity instanceof Contribution c && c.id().equals(id))
                .map(Contribution.class::cast)
                .findFirst()
                .orElseThrow(() -> new Problem(404, "no-such-contribution"));
    }
}
