package org.cordee.web;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cordee.live.PastBoards;
import org.cordee.live.TimeLapse;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Event.Written;
import org.cordee.workshop.Id;
import org.cordee.workshop.Recorded;
import org.jspecify.annotations.Nullable;

/** What the record tells: who did what, how an entry came to say what it says, how the workshop went. */
final class RecordRoutes {
    private static final int USUAL_ROWS = 100;
    private static final int MOST_ROWS = 500;

    private final PastBoards past;

    RecordRoutes(PastBoards past) {
        this.past = past;
    }

    /** {@code next}: what to ask for as {@code before} to see older ones; null where there are none. */
    record Journal(List<Chronicle.Row> events, @Nullable Long next) {}

    Future<Reply> journal(RoutingContext rc, Guard.Seated seat) {
        long before = number(rc, "before").orElse(Long.MAX_VALUE);
        long limit = number(rc, "limit").orElse((long) USUAL_ROWS);
        if (limit < 1 || limit > MOST_ROWS) throw Problem.ofField("bad-field", "limit");
        return past.record(seat.actor().workshop())
                .map(events -> Chronicle.of(events, seat.room().board()))
                .map(rows -> Reply.json(newest(rows, before, (int) limit)));
    }

    private static Journal newest(List<Chronicle.Row> rows, long before, int limit) {
        List<Chronicle.Row> older =
                new ArrayList<>(rows.stream().filter(row -> row.seq() < before).toList());
        Collections.reverse(older);
        List<Chronicle.Row> shown = older.subList(0, Math.min(limit, older.size()));
        Long next = shown.size() < older.size() ? shown.get(shown.size() - 1).seq() : null;
        return new Journal(shown, next);
    }

    private static Optional<Long> number(RoutingContext rc, String name) {
        List<String> given = rc.queryParam(name);
        if (given.isEmpty()) return Optional.empty();
        if (!given.get(0).matches("[0-9]{1,18}")) throw Problem.ofField("bad-field", name);
        return Optional.of(Long.parseLong(given.get(0)));
    }

    record Version(
            long seq,
            long at,
            String role,
            String form,

            @JsonSerialize(using = InlineJson.Serializer.class)
            List<Inline> text,

            List<String> sources) {}

    record History(List<Version> versions) {}

    /** All wordings of an entry, the oldest first; also of one that was dropped. */
    Future<Reply> history(RoutingContext rc, Guard.Seated seat) {
        Id.Entry entry = new Id.Entry(rc.pathParam("entry"));
        return past.record(seat.actor().workshop())
                .map(events -> events.stream()
                        .flatMap(recorded -> version(recorded, entry).stream())
                        .toList())
                .map(versions -> {
                    if (versions.isEmpty()) throw new Problem(404, "no-such-entry");
                    return Reply.json(new History(versions));
                });
    }

    private static Optional<Version> version(Recorded recorded, Id.Entry entry) {
        if (recorded.event() instanceof Written.EntryPut put && put.entry().equals(entry))
            return Optional.of(version(recorded, put.form(), put.text(), put.sources()));
        if (recorded.event() instanceof Written.EntryRewritten to && to.entry().equals(entry))
            return Optional.of(version(recorded, to.form(), to.text(), to.sources()));
        return Optional.empty();
    }

    private static Version version(Recorded recorded, Form form, List<Inline> text, List<Id.Contribution> sources) {
        return new Version(
                recorded.seq(),
                recorded.at().toEpochMilli(),
                recorded.as().key(),
                form.key(),
                text,
                sources.stream().map(Id.Contribution::value).toList());
    }

    record LapseFrame(
            long at,
            long seq,

            @JsonSerialize(contentUsing = EntityJson.Serializer.class)
            List<Entity> changes) {}

    record Lapse(List<LapseFrame> frames) {}

    Future<Reply> timeLapse(RoutingContext rc, Guard.Seated seat) {
        return past.timeLapse(seat.actor().workshop()).map(RecordRoutes::shown).map(Reply::json);
    }

    private static Lapse shown(TimeLapse lapse) {
        return new Lapse(lapse.frames().stream()
                .map(frame -> new LapseFrame(frame.at().toEpochMilli(), frame.seq(), frame.changes()))
                .toList());
    }
}
