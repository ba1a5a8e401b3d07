package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.cordee.access.Doorkeeper;
import org.cordee.formats.DocumentReader;
import org.cordee.formats.HouseStyle;
import org.cordee.live.Gatherings;
import org.cordee.live.Style;
import org.cordee.workshop.Id;
import org.jspecify.annotations.Nullable;

/** An organisation's own look for the documents of a gathering: a Word file, a colour, a logo. */
final class StyleRoutes {
    private final Gatherings gatherings;
    private final Documents documents;

    StyleRoutes(Gatherings gatherings, Documents documents) {
        this.gatherings = gatherings;
        this.documents = documents;
    }

    record Shown(boolean reference, @Nullable String accent, boolean logo) {
        static Shown of(Style kept) {
            return new Shown(
                    kept.reference().isPresent(),
                    kept.accent().orElse(null),
                    kept.logo().isPresent());
        }
    }

    Future<Reply> show(RoutingContext rc, Doorkeeper.Holder organiser) {
        return gathering(rc).compose(gatherings::style).map(kept -> Reply.json(Shown.of(kept)));
    }

    Future<Reply> put(RoutingContext rc, Doorkeeper.Holder organiser) {
        Buffer body = rc.body().buffer();
        if (body == null || body.length() == 0) throw Problem.ofField("empty", rc.pathParam("part"));
        return fit(rc.pathParam("part"), body).compose(fit -> change(rc, Optional.of(body)));
    }

    Future<Reply> drop(RoutingContext rc, Doorkeeper.Holder organiser) {
        return change(rc, Optional.empty());
    }

    private Future<Void> fit(String part, Buffer body) {
        return documents
                .look(() -> unfit(part, body.getBytes()))
                .compose(why -> why.map(w -> Future.<Void>failedFuture(new Problem(422, w.code())))
                        .orElseGet(Future::succeededFuture));
    }

    private static Optional<DocumentReader.Why> unfit(String part, byte[] body) {
        return switch (part) {
            case "reference" -> HouseStyle.unfitReference(body);
            case "logo" -> HouseStyle.unfitLogo(body);
            default -> Optional.empty();
        };
    }

    private Future<Reply> change(RoutingContext rc, Optional<Buffer> to) {
        return gathering(rc)
                .compose(gathering -> gatherings
                        .style(gathering)
                        .map(kept -> changed(kept, rc.pathParam("part"), to))
                        .compose(changed -> gatherings.keepStyle(gathering, changed)))
                .map(changed -> Reply.json(Shown.of(changed)));
    }

    private static Style changed(Style kept, String part, Optional<Buffer> to) {
        return switch (part) {
            case "reference" -> kept.withReference(to);
            case "logo" -> kept.withLogo(to);
            case "accent" -> kept.withAccent(to.map(StyleRoutes::colour));
            default -> throw new Problem(404, "no-such-style-part");
        };
    }

    private static String colour(Buffer body) {
        String colour = body.toString().strip();
        if (!HouseStyle.isColour(colour)) throw Problem.ofField("bad-field", "accent");
        return colour;
    }

    private Future<Id.Gathering> gathering(RoutingContext rc) {
        return gatherings
                .find(new Id.Gathering(Guard.id(rc, "gathering", "no-such-gathering")))
                .map(found -> found.orElseThrow(() -> new Problem(404, "no-such-gathering"))
                        .id());
    }
}
