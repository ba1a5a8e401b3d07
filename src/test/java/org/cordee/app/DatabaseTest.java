package org.cordee.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A given server's database. That too old a PostgreSQL is refused is not tried: no such server can be had here. */
class DatabaseTest {
    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws SQLException {
        server = EmbeddedPostgres.start(folder);
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres",
                        EmbeddedPostgres.USER,
                        server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create role ana login password 'p@ss/w:rd'");
            statement.execute("create database \"rencontre 2017\" owner ana");
            statement.execute("create role reader login password 'reader'");
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static URI address(String who, String name) {
        return URI.create("postgresql://" + who + "@127.0.0.1:" + server.port() + "/" + name);
    }

    private static AbstractThrowableAssert<?, ?> refused(URI address, int exitCode) {
        return assertThatThrownBy(() -> Database.open(Optional.of(address), folder))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(exitCode))
                .satisfies(failure -> assertThat(failure.getMessage().lines()).hasSize(1));
    }

    @Test
    void a_password_and_a_name_with_signs_of_their_own_are_understood_and_the_migrations_are_done() {
        Vertx vertx = Vertx.vertx();
        try (Database database =
                Database.open(Optional.of(address("ana:p%40ss%2Fw%3Ard", "rencontre%202017")), folder)) {
            var counted = database.reads(vertx)
                    .query("select count(*) from event")
                    .execute()
                    .await();
            assertThat(counted.iterator().next().getLong(0)).isZero();
        } finally {
            vertx.close().await();
        }
    }

    @Test
    void a_second_start_finds_the_migrations_done() {
        URI address = address("ana:p%40ss%2Fw%3Ard", "rencontre%202017?sslmode=disable");
        Database.open(Optional.of(address), folder).close();
        Database.open(Optional.of(address), folder).close();
    }

    @Test
    void a_wrong_password_is_said_and_not_repeated() {
        refused(address("ana:mistaken", "postgres"), StartFailure.NO_DATABASE)
                .hasMessageContaining("The PostgreSQL at 127.0.0.1:" + server.port() + " cannot be used")
                .message()
                .contains("password")
                .doesNotContain("mistaken");
    }

    @Test
    void a_server_that_is_not_there_is_said() {
        int free = Ports.free("127.0.0.1", 0);
        refused(URI.create("postgresql://ana:x@127.0.0.1:" + free + "/x"), StartFailure.NO_DATABASE)
                .hasMessageContaining("127.0.0.1:" + free + " cannot be used");
    }

    @Test
    void a_database_that_is_not_there_is_said() {
        refused(address("ana:p%40ss%2Fw%3Ard", "nowhere"), StartFailure.NO_DATABASE)
                .hasMessageContaining("nowhere");
    }

    @Test
    void a_role_that_may_not_make_tables_is_said() {
        refused(address("reader:reader", "postgres"), StartFailure.NO_DATABASE)
                .hasMessageContaining("cannot be brought up to date");
    }

    @Test
    void a_server_without_tls_is_not_used_where_tls_is_required() {
        refused(address("ana:p%40ss%2Fw%3Ard", "postgres?sslmode=require"), StartFailure.NO_DATABASE)
                .hasMessageContaining("SSL");
    }

    @Test
    void a_check_of_certificates_that_would_not_be_done_is_refused() {
        for (String mode : new String[] {"verify-ca", "verify-full", "nonsense"})
            refused(address("ana:secret", "postgres?sslmode=" + mode), StartFailure.BAD_SETTINGS)
                    .hasMessageContaining("--database")
                    .message()
                    .doesNotContain("secret");
    }
}
