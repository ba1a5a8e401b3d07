package org.cordee.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Section;
import org.cordee.workshop.Board;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.Grouped;
import org.cordee.workshop.Event.Led;
import org.cordee.workshop.Event.ReadBack;
import org.cordee.workshop.Event.Undone;
import org.cordee.workshop.Event.Written;
import org.cordee.workshop.Id;
import org.cordee.workshop.Objection;
import org.cordee.workshop.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The record for people: who did what when. Who is a role, never a person. Votes and recognitions are counted, and not
 * listed; of what was withdrawn, the words are not shown again.
 */
final class Chronicle {
    private static final int EXCERPT = 160;

    private final Map<Id, String> words = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Chronicle(Board today) {
        today.since(0).forEach(entity -> {
            if (entity instanceof Contribution c) words.put(c.id(), c.text());
            if (entity instanceof Objection o) words.put(o.id(), o.words());
        });
    }

    /** One deed. {@code about}: an id; {@code detail}: a key of the protocol (a step, a scene, a placement, an outcome). */
    record Row(
            long seq,
            long at,
            String role,
            String kind,
            @Nullable String about,
            @Nullable String section,
            @Nullable String detail,
            @Nullable String words) {}

    /** Oldest first. {@code today}: the board that all of these events leave. */
    static List<Row> of(List<Recorded> events, Board today) {
        Chronicle chronicle = new Chronicle(today);
        events.forEach(chronicle::take);
        return chronicle.rows;
    }

    private void take(Recorded recorded) {
        Event event = recorded.event();
        if (event instanceof Event.Weighed || event instanceof ReadBack.Recognised) return;
        remember(event);
        Optional<Id> about = about(event);
        rows.add(new Row(
                recorded.seq(),
                recorded.at().toEpochMilli(),
                recorded.as().key(),
                Kinds.of(event),
                about.map(Chronicle::value).orElse(null),
                section(event).map(Section::key).orElse(null),
                Kinds.detail(event).orElse(null),
                said(event)
                        .or(() -> about.map(words::get))
                        .map(Chronicle::excerpt)
                        .orElse(null)));
    }

    private void remember(Event event) {
        if (event instanceof Written.EntryPut e) words.put(e.entry(), Inlines.plain(e.text()));
        else if (event instanceof Written.EntryRewritten e) words.put(e.entry(), Inlines.plain(e.text()));
        else if (event instanceof Grouped.ClusterMade e) words.put(e.cluster(), e.title());
        else if (event instanceof Grouped.ClusterRetitled e) words.put(e.cluster(), e.title());
    }

    private static Optional<Id> about(Event event) {
        if (event instanceof Contributed e) return Optional.of(e.contribution());
        if (event instanceof Grouped.ClusterMade e) return Optional.of(e.cluster());
        if (event instanceof Grouped.ClusterRetitled e) return Optional.of(e.cluster());
        if (event instanceof Grouped.ClusterDissolved e) return Optional.of(e.cluster());
        if (event instanceof Written.EntryPut e) return Optional.of(e.entry());
        if (event instanceof Written.EntryRewritten e) return Optional.of(e.entry());
        if (event instanceof Written.EntryMoved e) return Optional.of(e.entry());
        if (event instanceof Written.EntryDropped e) return Optional.of(e.entry());
        if (event instanceof ReadBack.Contested e) return Optional.of(e.objection());
        if (event instanceof ReadBack.ObjectionTakenBack e) return Optional.of(e.objection());
        if (event instanceof ReadBack.Answered e) return Optional.of(e.objection());
        if (event instanceof Led.Offered e) return e.entry().map(entry -> entry);
        if (event instanceof Undone.DeedUndone e) return Optional.of(e.deed());
        if (event instanceof Undone.DeedRedone e) return Optional.of(e.deed());
        return Optional.empty();
    }

    private static String value(Id id) {
        if (id instanceof Id.Votable votable) return votable.value();
        if (id instanceof Id.Entry entry) return entry.value();
        if (id instanceof Id.Objection objection) return objection.value();
        if (id instanceof Id.Command command) return command.value();
        throw new AssertionError("a chronicle says nothing of " + id.getClass());
    }

    private static Optional<Section> section(Event event) {
        if (event instanceof Contributed.Posted e) return Optional.of(e.section());
        if (event instanceof Contributed.Refiled e) return Optional.of(e.section());
        if (event instanceof Grouped.ClusterMade e) return Optional.of(e.section());
        if (event instanceof Written.EntryPut e) return Optional.of(e.position().section());
        if (event instanceof Written.EntryMoved e)
            return Optional.of(e.position().section());
        if (event instanceof ReadBack.Contested e) return Optional.of(e.section());
        if (event instanceof Led.SectionOpened e) return Optional.of(e.section());
        if (event instanceof Led.SectionClosed e) return Optional.of(e.section());
        if (event instanceof Led.Veiled e) return Optional.of(e.section());
        if (event instanceof Led.TalliesRevealed e) return Optional.of(e.section());
        if (event instanceof Led.Offered e) return e.section();
        if (event instanceof Led.Claimed e) return Optional.of(e.section());
        return Optional.empty();
    }

    /** Words that are of the deed itself, and not of what it is about. */
    private static Optional<String> said(Event event) {
        if (event instanceof Led.Renamed e) return Optional.of(e.title());
        if (event instanceof Led.Told e) return e.words();
        if (event instanceof Led.Claimed e) return e.name();
        if (event instanceof Written.ClosingQuoted e) return e.words();
        return Optional.empty();
    }

    private static String excerpt(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= EXCERPT ? words : words.substring(0, words.offsetByCodePoints(0, EXCERPT - 1)) + "…";
    }
}
