package org.cordee.journal;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;
import org.cordee.workshop.Id;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the words of those who erased theirs. That something was said stays in the record, so that it can still be folded;
 * what was said does not: neither their words, nor as whom they were quoted, nor what others made or said of them.
 */
public final class Erasing {
    private final Pool pool;

    public Erasing(Pool pool) {
        this.pool = pool;
    }

    /** In one workshop; gives in how many events there were some. */
    Future<Integer> of(Id.Workshop workshop) {
        return blank(workshop.value());
    }

    /** In all of them: what could not be deleted when it was erased. */
    public Future<Integer> all() {
        return blank(null);
    }

    /** What happened before an erasing is known when it is: each is carried out once, and says so. */
    private static final String BLANK = """
        with erased as (
            select workshop, seq, actor from event
            where type = 'Erased' and not payload ? 'forgotten' and ($1::uuid is null or workshop = $1)
        ), own as (
            select e.workshop, e.seq, e.type, e.payload ->> 'contribution' as said, e.payload ->> 'objection' as objected
            from erased x
            join event e on e.workshop = x.workshop and e.actor = x.actor and e.seq < x.seq
            where e.role = 'participant' and e.type in ('Posted', 'Edited', 'Contested')
        ), remarks as (
            select e.workshop, e.seq from own o
            join event e on e.workshop = o.workshop and e.payload ->> 'contribution' = o.said
            where o.type = 'Posted' and e.type in ('Translated', 'Laid', 'Reported')
            union all
            select e.workshop, e.seq from own o
            join event e on e.workshop = o.workshop and e.payload ->> 'objection' = o.objected
            where o.type = 'Contested' and e.type = 'Answered'
        ), done as (
            update event e set payload = e.payload || '{"forgotten":true}'
            from erased x where e.workshop = x.workshop and e.seq = x.seq
        )
        update event e
        set payload = (e.payload - '{facts,credit,trial}'::text[])
            || case when e.payload ? 'text' then '{"text":""}' else '{}' end::jsonb
            || case when e.payload ? 'words' then '{"words":""}' else '{}' end::jsonb
            || case when e.payload ? 'reason' then '{"reason":""}' else '{}' end::jsonb
        where (e.workshop, e.seq) in (select workshop, seq from own union select workshop, seq from remarks)
        """;

    private Future<Integer> blank(@Nullable UUID workshop) {
        return pool.preparedQuery(BLANK).execute(Tuple.of(workshop)).map(SqlResult::rowCount);
    }
}
