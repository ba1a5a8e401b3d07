package org.cordee.journal;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import org.cordee.workshop.Id;

/** Until when gatherings are kept. What is purged is deleted, with all that belongs to it; nothing of it stays in a table. */
public final class Retention {
    private final Pool pool;

    public Retention(Pool pool) {
        this.pool = pool;
    }

    private static final String KEEP_UNTIL = "update gathering set kept_until = $2 where id = $1";

    /** Keeps it up to and including a day (UTC), or for good. */
    public Future<Void> keep(Id.Gathering gathering, Optional<LocalDate> until) {
        return pool.preparedQuery(KEEP_UNTIL)
                .execute(Tuple.of(gathering.value(), until.orElse(null)))
                .mapEmpty();
    }

    private static final String PURGE = "delete from gathering where id = $1";

    public Future<Void> purge(Id.Gathering gathering) {
        return pool.preparedQuery(PURGE).execute(Tuple.of(gathering.value())).mapEmpty();
    }

    private static final String PURGE_DUE = "delete from gathering where kept_until < $1";

    /** Purges what was to be kept until before this day; gives how many gatherings that were. */
    public Future<Integer> purgeDue(LocalDate today) {
        return pool.preparedQuery(PURGE_DUE).execute(Tuple.of(today)).map(SqlResult::rowCount);
    }
}
