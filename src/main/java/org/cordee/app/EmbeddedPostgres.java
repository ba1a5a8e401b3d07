package org.cordee.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/**
 * The PostgreSQL that comes along: its data in a folder, on loopback only, with a password, durable. The library it is
 * started with is made for tests: what it leaves open is closed here.
 */
final class EmbeddedPostgres implements AutoCloseable {
    static final String USER = "postgres";
    static final String DATABASE = "postgres";
    private static final String PASSWORD = "database.password";
    private static final String BINARIES = "postgres";
    private static final Duration START_WITHIN = Duration.ofSeconds(60);

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
    private final String password;

    private EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /**
     * Starts it on the data in this folder, which the caller holds; a postmaster that an earlier Cordée left behind is
     * stopped first.
     *
     * @throws StartFailure if it does not start
     */
    static EmbeddedPostgres start(Path folder) {
        Path cluster = folder.resolve("database");
        try {
            LeftBehind.stop(cluster);
            String password = password(folder.resolve(PASSWORD));
            Path binaries = Files.createDirectories(folder.resolve(BINARIES));
            EmbeddedPostgres started =
                    new EmbeddedPostgres(builder(folder, cluster, password).start(), password);
            // The library lets everybody write there, and what is run must not be theirs to replace.
            OwnersOnly.close(binaries);
            started.makeSureOf(cluster);
            return started;
        } catch (IOException | IllegalStateException e) {
            throw failure(cluster, e);
        }
    }

    /** How to reach one that runs already. */
    record Running(int port, String password) {}

    /** That of another Cordée on this folder. @throws StartFailure if it is not reachable, as while it starts */
    static Running running(Path folder) {
        try {
            // The fourth line of a postmaster's pid file is its port.
            List<String> lines = Files.readAllLines(folder.resolve("database").resolve("postmaster.pid"));
            return new Running(
                    Integer.parseInt(lines.get(3).trim()),
                    Files.readString(folder.resolve(PASSWORD)).trim());
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            String sentence = "The Cordée that runs on " + folder + " is not ready: try again in a moment.";
            throw new StartFailure(StartFailure.NO_DATABASE, sentence, e);
        }
    }

    /** What was started and is not fit is not left running. */
    private static StartFailure failure(Path cluster, Exception cause) {
        String why = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        String sentence =
                "The embedded PostgreSQL did not start (" + why + "); its log is in " + cluster.resolve("log") + ".";
        StartFailure failure = new StartFailure(StartFailure.NO_DATABASE, sentence, cause);
        try {
            LeftBehind.stop(cluster);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder builder(
            Path folder, Path cluster, String password) {
        return io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve(BINARIES).toFile())
                // Ours stops the sockets first; two hooks would run side by side.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WITHIN)
                .setConnectConfig("password", password)
                // The same order of words on every machine, whatever its locale is and whether that is installed.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // Off by default there: an acknowledged contribution must survive a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "log")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_rotation_age", "1d");
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) return Files.readString(file).trim();
        byte[] chance = new byte[24];
        new SecureRandom().nextBytes(chance);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
        OwnersOnly.write(file, password);
        return password;
    }

    /** That it is ours (with the port taken by another, the library attaches to that one in silence), and locked. */
    private void makeSureOf(Path cluster) throws IOException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), USER, password);
                Statement statement = connection.createStatement()) {
            Path real = Path.of(value(statement, "show data_directory"));
            if (!real.toRealPath().equals(cluster.toRealPath()))
                throw new IOException("another PostgreSQL answers on port " + port());
            if (!value(statement, "show fsync").equals("on")) throw new IOException("fsync is off");
            statement.execute("alter role " + USER + " password '" + password + "'");
            OwnersOnly.write(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("PostgreSQL started, but does not answer", e);
        }
    }

    private static String value(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    int port() {
        return server.getPort();
    }

    String password() {
        return password;
    }

    private String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + DATABASE;
    }

    /** Stops it cleanly: what is committed is on the disk before, and nothing is to be recovered after. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new StartFailure(StartFailure.NO_DATABASE, "The embedded PostgreSQL did not stop.", e);
        }
    }
}
