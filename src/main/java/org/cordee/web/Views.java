package org.cordee.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.live.Gatherings;
import org.cordee.live.Presence;
import org.cordee.workshop.Board;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Id;
import org.jspecify.annotations.Nullable;

/** What HTTP shows of gatherings and workshops; the shapes are those of openapi.yaml. */
final class Views {
    private final Presence presence;

    Views(Presence presence) {
        this.presence = presence;
    }

    /** {@code until}: the last day on which it is kept, as 2027-01-31. */
    record Gathering(
            UUID id, String name, String language, @Nullable String until, List<Workshop> workshops) {}

    record Workshop(
            UUID id,
            String gathering,
            String number,
            String title,
            String language,
            String wording,
            boolean open,
            int contributions,
            int entries,
            int present) {}

    record AllGatherings(List<Gathering> gatherings) {}

    Gathering of(Gatherings.Gathering gathering) {
        List<Workshop> workshops = gathering.workshops().stream()
                .map(workshop -> of(workshop.id(), workshop.board()))
                .toList();
        return new Gathering(
                gathering.id().value(),
                gathering.name(),
                gathering.language().tag(),
                gathering.keptUntil().map(LocalDate::toString).orElse(null),
                workshops);
    }

    Workshop of(Id.Workshop id, Board board) {
        Entity.Workshop workshop = board.workshop().orElseThrow();
        return new Workshop(
                id.value(),
                workshop.heading().gathering(),
                workshop.heading().number(),
                workshop.heading().title(),
                workshop.language().tag(),
                workshop.wording().key(),
                workshop.open(),
                board.contributionCount(),
                board.entryCount(),
                presence.count(id));
    }
}
