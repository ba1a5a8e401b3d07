package org.cordee.journal;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Language;
import org.cordee.workshop.Id;
import org.jspecify.annotations.Nullable;

/** Which gatherings and workshops there are. What a workshop is called, and how it stands, its events say. */
public final class Register {
    private static final Collector<Row, ?, List<Gathering>> GATHERINGS =
            Collectors.mapping(Register::gathering, Collectors.toList());
    private static final Collector<Row, ?, List<Installation>> INSTALLATIONS =
            Collectors.mapping(Register::installation, Collectors.toList());

    private final Pool pool;

    public Register(Pool pool) {
        this.pool = pool;
    }

    /** A gathering: what stands before its first workshop, and its workshops in their order. */
    public record Gathering(
            Id.Gathering id,
            String name,
            Language language,
            List<Entry> preamble,
            List<Id.Workshop> workshops,
            Optional<LocalDate> keptUntil) {
        public Gathering {
            preamble = List.copyOf(preamble);
            workshops = List.copyOf(workshops);
        }

        /** Kept for good, with nothing before its workshops. */
        public Gathering(Id.Gathering id, String name, Language language, List<Id.Workshop> workshops) {
            this(id, name, language, List.of(), workshops);
        }

        /** Kept for good. */
        public Gathering(
                Id.Gathering id, String name, Language language, List<Entry> preamble, List<Id.Workshop> workshops) {
            this(id, name, language, preamble, workshops, Optional.empty());
        }
    }

    /** What sets this installation apart: the origin of its record, and the key that signs for it. */
    public record Installation(UUID origin, Buffer signingKey) {}

    private static final String INSTALLATION = "select origin, signing_key from installation";

    public Future<Installation> installation() {
        return pool.preparedQuery(INSTALLATION)
                .collecting(INSTALLATIONS)
                .execute()
                .map(result -> result.value().get(0));
    }

    private static Installation installation(Row row) {
        return new Installation(row.getUUID("origin"), row.getBuffer("signing_key"));
    }

    private static final String ADD_GATHERING =
            "insert into gathering (id, name, language, preamble) values ($1, $2, $3, $4::text::jsonb)";

    /** Makes a gathering with these workshops, none of which has happened yet; all of it or nothing. */
    public Future<Void> add(Gathering gathering) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(ADD_GATHERING)
                .execute(Tuple.of(
                        gathering.id().value(),
                        gathering.name(),
                        gathering.language().tag(),
                        DocumentJson.writeEntries(gathering.preamble()).toString()))
                .compose(added -> addWorkshops(connection, gathering.id(), gathering.workshops())));
    }

    private static final String ADD_WORKSHOPS = """
            insert into workshop (id, gathering, position)
            select w.id, $1, w.nth + coalesce((select max(position) from workshop where gathering = $1), 0)
            from unnest($2::uuid[], $3::int[]) as w (id, nth)
            """;

    private static Future<Void> addWorkshops(SqlConnection to, Id.Gathering gathering, List<Id.Workshop> workshops) {
        UUID[] ids = workshops.stream().map(Id.Workshop::value).toArray(UUID[]::new);
        Integer[] nth = IntStream.rangeClosed(1, ids.length).boxed().toArray(Integer[]::new);
        return to.preparedQuery(ADD_WORKSHOPS)
                .execute(Tuple.of(gathering.value()).addArrayOfUUID(ids).addArrayOfInteger(nth))
                .mapEmpty();
    }

    private static final String LOCK_GATHERING = "select 1 from gathering where id = $1 for update";

    /** Adds a workshop after those that a gathering has. Two at once stand one after the other. */
    public Future<Void> add(Id.Gathering gathering, Id.Workshop workshop) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(LOCK_GATHERING)
                .execute(Tuple.of(gathering.value()))
                .compose(locked -> addWorkshops(connection, gathering, List.of(workshop))));
    }

    private static final String LIST = """
            select g.id, g.name, g.language, g.preamble::text as preamble, g.kept_until,
                   array_remove(array_agg(w.id order by w.position), null) as workshops
            from gathering g left join workshop w on w.gathering = g.id
            where $1::uuid is null or g.id = $1
            group by g.id
            order by g.made_at, g.id
            """;

    /** All gatherings, in the order they were made. */
    public Future<List<Gathering>> gatherings() {
        return list(null);
    }

    public Future<Optional<Gathering>> gathering(Id.Gathering id) {
        return list(id.value()).map(found -> found.stream().findFirst());
    }

    private Future<List<Gathering>> list(@Nullable UUID only) {
        return pool.preparedQuery(LIST)
                .collecting(GATHERINGS)
                .execute(Tuple.of(only))
                .map(SqlResult::value);
    }

    private static Gathering gathering(Row row) {
        return new Gathering(
                new Id.Gathering(row.getUUID("id")),
                row.getString("name"),
                Language.ofTag(row.getString("language")).orElse(Language.FR),
                DocumentJson.readEntries(EventJson.tree(row.getString("preamble"))),
                Stream.of(row.getArrayOfUUIDs("workshops"))
                        .map(Id.Workshop::new)
                        .toList(),
                Optional.ofNullable(row.getLocalDate("kept_until")));
    }

    private static final String GATHERING_OF = "select gathering from workshop where id = $1";

    public Future<Optional<Id.Gathering>> gatheringOf(Id.Workshop workshop) {
        return pool.preparedQuery(GATHERING_OF)
                .execute(Tuple.of(workshop.value()))
                .map(rows -> rows.iterator().hasNext()
                        ? Optional.of(new Id.Gathering(rows.iterator().next().getUUID("gathering")))
                        : Optional.empty());
    }
}
