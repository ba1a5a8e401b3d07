package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import org.cordee.formats.HouseStyle;
import org.cordee.live.Gatherings;
import org.cordee.workshop.Id;

/** The house style of a gathering, as writers take it. */
final class HouseStyles {
    private final Gatherings gatherings;

    HouseStyles(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    record Style(Id.Gathering gathering, long revision, HouseStyle look) {}

    Future<Style> of(Id.Gathering gathering) {
        return gatherings.style(gathering).map(kept -> new Style(gathering, kept.revision(), look(kept)));
    }

    private static HouseStyle look(org.cordee.live.Style kept) {
        return new HouseStyle(
                kept.reference().map(Buffer::getBytes),
                kept.accent(),
                kept.logo().map(Buffer::getBytes));
    }
}
