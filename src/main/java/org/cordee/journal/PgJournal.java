package org.cordee.journal;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.cordee.workshop.Id;
import org.cordee.workshop.Recorded;
import org.cordee.workshop.Role;

/** The journal in PostgreSQL: three statements, each beside its method. */
public final class PgJournal implements Journal {
    private static final long UNKNOWN_AFTER_SECONDS = 10;
    private static final Collector<Row, ?, List<Recorded>> RECORDED =
            Collectors.mapping(PgJournal::recorded, Collectors.toList());
    private static final Collector<Row, ?, Set<Id.Workshop>> WORKSHOPS =
            Collectors.mapping(row -> new Id.Workshop(row.getUUID("id")), Collectors.toSet());
    private static final Collector<Row, ?, Map<Id.Workshop, Long>> HEADS =
            Collectors.toMap(row -> new Id.Workshop(row.getUUID("id")), row -> row.getLong("head"));

    private final Pool appends;
    private final Pool reads;
    private final GroupCommit groups;

    /**
     * {@code appends} is what {@link Appends} makes, and nobody else uses; {@code context} the event loop on which groups
     * are made.
     */
    public PgJournal(Pool appends, Pool reads, Context context) {
        this.appends = appends;
        this.reads = reads;
        this.groups = new GroupCommit(context, this::insert);
    }

    @Override
    public Future<Void> append(Id.Workshop workshop, long expected, List<Recorded> events) {
        return groups.append(new Batch(workshop, expected, events));
    }

    /**
     * Claims the heads that are still as expected, in the order of ids, so that two nodes never wait for each other in a
     * circle; whoever waited sees the head that the other left, and claims nothing.
     */
    private static final String INSERT = """
        with claimable as (
            select w.id, a.head
            from workshop w
            join unnest($1::uuid[], $2::bigint[], $3::bigint[]) as a (id, expected, head) on a.id = w.id
            where w.head = a.expected
            order by w.id
            for update of w
        ), claimed as (
            update workshop w set head = c.head from claimable c where w.id = c.id returning w.id
        ), kept as (
            insert into event (workshop, seq, command, is_first, actor, role, at, type, payload)
            select e.workshop, e.seq, e.command, e.is_first, e.actor, e.role, e.at, e.type, e.payload::jsonb
            from unnest($4::uuid[], $5::bigint[], $6::text[], $7::boolean[], $8::text[], $9::text[],
                        $10::timestamptz[], $11::text[], $12::text[])
                as e (workshop, seq, command, is_first, actor, role, at, type, payload)
            join claimed c on c.id = e.workshop
        )
        select id from claimed
        """;

    private Future<Set<Id.Workshop>> insert(List<Batch> batches) {
        return appends.preparedQuery(INSERT)
                .collecting(WORKSHOPS)
                .execute(Columns.of(batches))
                .timeout(UNKNOWN_AFTER_SECONDS, TimeUnit.SECONDS)
                .map(SqlResult::value);
    }

    private static final String SINCE = """
        select seq, command, actor, role, at, type, payload::text as payload
        from event where workshop = $1 and seq > $2 order by seq
        """;

    @Override
    public Future<List<Recorded>> since(Id.Workshop workshop, long seq) {
        return reads.preparedQuery(SINCE)
                .collecting(RECORDED)
                .execute(Tuple.of(workshop.value(), seq))
                .timeout(UNKNOWN_AFTER_SECONDS, TimeUnit.SECONDS)
                .map(SqlResult::value);
    }

    private static Recorded recorded(Row row) {
        return new Recorded(
                row.getLong("seq"),
                new Id.Command(row.getString("command")),
                new Id.Person(row.getString("actor")),
                Role.ofKey(row.getString("role")),
                row.getOffsetDateTime("at").toInstant(),
                EventJson.read(row.getString("type"), row.getString("payload")));
    }

    @Override
    public Future<Integer> forget(Id.Workshop workshop) {
        return new Erasing(reads).of(workshop);
    }

    private static final String HEADS_OF = "select id, head from workshop where id = any($1)";

    @Override
    public Future<Map<Id.Workshop, Long>> heads(Set<Id.Workshop> workshops) {
        UUID[] ids = workshops.stream().map(Id.Workshop::value).toArray(UUID[]::new);
        return reads.preparedQuery(HEADS_OF)
                .collecting(HEADS)
                .execute(Tuple.tuple().addArrayOfUUID(ids))
                .timeout(UNKNOWN_AFTER_SECONDS, TimeUnit.SECONDS)
                .map(SqlResult::value);
    }
}
