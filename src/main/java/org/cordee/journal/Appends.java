package org.cordee.journal;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

/** The one connection of all appends of a node, made anew when it breaks, and also when it falls silent. */
public final class Appends {
    private static final int CONNECT_WITHIN_SECONDS = 10;
    private static final int SILENT_SECONDS = 8;

    private Appends() {}

    /** A pool of one connection, for {@link PgJournal} alone: whatever waits goes in one statement. */
    public static Pool pool(Vertx vertx, PgConnectOptions to) {
        return pool(vertx, to, SILENT_SECONDS);
    }

    /**
     * A connection that PostgreSQL is gone from says nothing, and would hold up every append for as long as TCP hopes (a
     * quarter of an hour): one that has not been heard of for {@code silentSeconds} is closed, which fails what it was
     * asked. One that nobody asks is given back before, so that closing meets no append.
     */
    static Pool pool(Vertx vertx, PgConnectOptions to, int silentSeconds) {
        return PgBuilder.pool()
                .with(new PoolOptions()
                        .setName("appends")
                        .setMaxSize(1)
                        .setConnectionTimeout(CONNECT_WITHIN_SECONDS)
                        .setIdleTimeout(Math.max(1, silentSeconds / 2))
                        .setPoolCleanerPeriod(500))
                .with(new NetClientOptions().setReadIdleTimeout(silentSeconds))
                .connectingTo(to)
                .using(vertx)
                .build();
    }
}
