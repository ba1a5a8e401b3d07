package org.cordee.journal;

import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordee.workshop.Recorded;

/** Batches turned on their side, as one {@code unnest} takes them: an array for each column, in the statement's order. */
final class Columns {
    private Columns() {}

    private record Line(UUID workshop, boolean isFirst, Recorded recorded) {}

    static Tuple of(List<Batch> batches) {
        List<Line> lines = batches.stream().flatMap(Columns::lines).toList();
        return Tuple.tuple()
                .addArrayOfUUID(column(batches, b -> b.workshop().value(), UUID[]::new))
                .addArrayOfLong(column(batches, Batch::expected, Long[]::new))
                .addArrayOfLong(column(batches, Batch::head, Long[]::new))
                .addArrayOfUUID(column(lines, Line::workshop, UUID[]::new))
                .addArrayOfLong(column(lines, l -> l.recorded.seq(), Long[]::new))
                .addArrayOfString(column(lines, l -> l.recorded.command().value(), String[]::new))
                .addArrayOfBoolean(column(lines, Line::isFirst, Boolean[]::new))
                .addArrayOfString(column(lines, l -> l.recorded.by().value(), String[]::new))
                .addArrayOfString(column(lines, l -> l.recorded.as().key(), String[]::new))
                .addArrayOfOffsetDateTime(column(lines, l -> utc(l.recorded.at()), OffsetDateTime[]::new))
                .addArrayOfString(column(lines, l -> EventJson.type(l.recorded.event()), String[]::new))
                .addArrayOfString(column(lines, l -> EventJson.write(l.recorded.event()), String[]::new));
    }

    private static Stream<Line> lines(Batch batch) {
        List<Recorded> events = batch.events();
        return IntStream.range(0, events.size())
                .mapToObj(i -> new Line(batch.workshop().value(), isFirst(events, i), events.get(i)));
    }

    private static boolean isFirst(List<Recorded> events, int i) {
        return i == 0 || !events.get(i - 1).command().equals(events.get(i).command());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static <T, C> C[] column(List<T> rows, Function<T, C> value, IntFunction<C[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
