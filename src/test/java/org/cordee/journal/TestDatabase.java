package org.cordee.journal;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** A database of its own for each test class, in one PostgreSQL for all of them. */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    private final PgConnectOptions options;
    private final String name;

    private TestDatabase(int port, String name) {
        this.name = name;
        this.options = new PgConnectOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setDatabase(name)
                .setUser("postgres")
                .setPassword("postgres")
                .setCachePreparedStatements(true);
    }

    /** A fresh database with all migrations done. */
    public static synchronized TestDatabase create() {
        try {
            if (server == null) server = EmbeddedPostgres.builder().start();
            String name = "test_" + COUNT.incrementAndGet();
            execute("create database " + name);
            Flyway.configure()
                    .dataSource(server.getDatabase("postgres", name))
                    .locations("filesystem:sql")
                    .load()
                    .migrate();
            return new TestDatabase(server.getPort(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The connections of this database are ended, as a restart of PostgreSQL would end them. */
    public void cutConnections() {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
    }

    private static void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public PgConnectOptions options() {
        return options;
    }

    public Pool pool(Vertx vertx, int connections) {
        return PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(connections))
                .connectingTo(options)
                .using(vertx)
                .build();
    }
}
