package org.cordee.app;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.cordee.journal.Appends;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The database, with its migrations done: a given one, or the embedded. */
final class Database implements AutoCloseable {
    private static final int OLDEST = 14;
    private static final Set<SslMode> WITHOUT_CERTIFICATES =
            EnumSet.of(SslMode.DISABLE, SslMode.ALLOW, SslMode.PREFER, SslMode.REQUIRE);
    private static final int READS = 8;
    private static final int CONNECT_WITHIN_SECONDS = 10;

    private final PgConnectOptions options;
    private final Optional<EmbeddedPostgres> embedded;

    private Database(PgConnectOptions options, Optional<EmbeddedPostgres> embedded) {
        this.options = options.setCachePreparedStatements(true);
        this.embedded = embedded;
    }

    /** Blocks until it is ready. @throws StartFailure if it cannot be used */
    static Database open(Optional<URI> given, Path data) {
        Database database = given.map(Database::given).orElseGet(() -> embedded(data));
        try {
            database.checkAndMigrate();
            return database;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static Database given(URI address) {
        try {
            PgConnectOptions options = PgConnectOptions.fromUri(address.toString());
            if (WITHOUT_CERTIFICATES.contains(options.getSslMode())) return new Database(options, Optional.empty());
        } catch (IllegalArgumentException e) {
            // Its message repeats the address, password and all.
            throw new StartFailure(StartFailure.BAD_SETTINGS, "--database is not understood.", e);
        }
        throw new StartFailure(
                StartFailure.BAD_SETTINGS,
                "--database: sslmode is disable, allow, prefer or require; certificates are not checked yet.");
    }

    private static Database embedded(Path data) {
        EmbeddedPostgres server = EmbeddedPostgres.start(data);
        return new Database(local(server.port(), server.password()), Optional.of(server));
    }

    private static PgConnectOptions local(int port, String password) {
        return new PgConnectOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setDatabase(EmbeddedPostgres.DATABASE)
                .setUser(EmbeddedPostgres.USER)
                .setPassword(password);
    }

    /** That of the server that runs on this folder, as it is; not stopped when it is closed here. */
    static Database running(Path data) {
        EmbeddedPostgres.Running running = EmbeddedPostgres.running(data);
        return new Database(local(running.port(), running.password()), Optional.empty());
    }

    private void checkAndMigrate() {
        String url = url();
        try (Connection connection = DriverManager.getConnection(url, properties())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) throw failure("is " + version + "; Cordée needs " + OLDEST + " or newer.", null);
        } catch (SQLException e) {
            throw failure("cannot be used: " + firstLine(e) + ".", e);
        }
        try {
            Flyway.configure()
                    .dataSource(url, options.getUser(), options.getPassword())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw failure("cannot be brought up to date: " + firstLine(e) + ".", e);
        }
    }

    private String url() {
        String host = options.getHost().contains(":") ? "[" + options.getHost() + "]" : options.getHost();
        String name = URLEncoder.encode(options.getDatabase(), StandardCharsets.UTF_8);
        String ssl = options.getSslMode().name().toLowerCase(Locale.ROOT);
        return "jdbc:postgresql://" + host + ":" + options.getPort() + "/" + name + "?sslmode=" + ssl;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", options.getUser());
        if (options.getPassword() != null) properties.setProperty("password", options.getPassword());
        properties.setProperty("loginTimeout", String.valueOf(CONNECT_WITHIN_SECONDS));
        return properties;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given")
                .replaceFirst("\\.$", "");
    }

    private StartFailure failure(String what, @Nullable Exception cause) {
        String sentence = "The PostgreSQL at " + options.getHost() + ":" + options.getPort() + " " + what;
        return new StartFailure(StartFailure.NO_DATABASE, sentence, cause);
    }

    /** One connection, for appends alone: whatever waits goes in one statement. */
    Pool appends(Vertx vertx) {
        return Appends.pool(vertx, options);
    }

    Pool reads(Vertx vertx) {
        return pool(vertx, "reads", READS);
    }

    private Pool pool(Vertx vertx, String name, int size) {
        return PgBuilder.pool()
                .with(new PoolOptions().setName(name).setMaxSize(size).setConnectionTimeout(CONNECT_WITHIN_SECONDS))
                .connectingTo(options)
                .using(vertx)
                .build();
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
    }
}
