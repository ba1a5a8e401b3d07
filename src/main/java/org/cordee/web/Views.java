package org.cordee.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.live.Gatherings;
import org.cordee.live.Presence;
import org.cordee.restitution.Section;
import org.cordee.workshop.Board;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Id;
import org.cordee.workshop.Timer;
import org.jspecify.annotations.Nullable;

/** What HTTP shows of gatherings and workshops; the shapes are those of openapi.yaml. */
final class Views {
    private static final Duration LATELY = Duration.ofMinutes(5);

    private final Presence presence;
    private final Clock clock;
    private final boolean drafts;

    /** {@code drafts}: whether a machine drafts translations here. */
    Views(Presence presence, Clock clock, boolean drafts) {
        this.presence = presence;
        this.clock = clock;
        this.drafts = drafts;
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
            int present,
            String step,
            int lately,
            @Nullable Long endsAt,
            @Nullable Long left,
            List<OfSection> sections,
            State restitution,
            boolean drafts) {}

    /** How much there is in one section. */
    record OfSection(String id, int contributions, int entries) {}

    /** How far the restitution is: empty, draft, read-back, signed; and as which version it was last signed. */
    record State(String state, @Nullable Integer version) {}

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
        Glance glance = Glance.at(board);
        Timer timer = glance.timer();
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
                presence.count(id),
                workshop.step().key(),
                glance.saidSince(clock.instant().minus(LATELY)),
                timer.ends().map(Instant::toEpochMilli).orElse(null),
                timer.left().map(Duration::toSeconds).orElse(null),
                Stream.of(Section.values()).map(glance::of).toList(),
                glance.restitution(),
                drafts);
    }
}
