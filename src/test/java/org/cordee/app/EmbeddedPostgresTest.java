package org.cordee.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    private Path folder;

    private static Connection connection(EmbeddedPostgres server, String password) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + EmbeddedPostgres.DATABASE;
        return DriverManager.getConnection(url, EmbeddedPostgres.USER, password);
    }

    private static String value(EmbeddedPostgres server, String query) throws SQLException {
        try (Connection connection = connection(server, server.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(folder.resolve("database/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.trim())).orElseThrow();
    }

    @Test
    void what_it_has_acknowledged_is_on_the_disk() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes"))
                assertThat(value(server, "show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void it_listens_on_loopback_alone_and_wants_its_password() throws SQLException, IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThat(value(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(server, "show unix_socket_directories")).isEmpty();
            for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces()))
                for (InetAddress address : Collections.list(card.getInetAddresses()))
                    if (!address.isLoopbackAddress())
                        assertThatThrownBy(() -> new Socket(address, server.port()).close())
                                .as(address.toString())
                                .isInstanceOf(IOException.class);
            for (String wrong : List.of("", "postgres"))
                assertThatThrownBy(() -> connection(server, wrong)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void its_password_is_its_owners_alone() throws IOException {
        EmbeddedPostgres.start(folder).close();
        Path file = folder.resolve("database.password");
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void what_is_kept_is_there_when_it_is_started_again_and_stopped_it_leaves_no_process()
            throws SQLException, IOException {
        ProcessHandle postmaster;
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            try (Connection connection = connection(server, server.password());
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept as select 'words' as words");
            }
            postmaster = postmaster();
        }
        assertThat(postmaster.onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
        try (EmbeddedPostgres again = EmbeddedPostgres.start(folder)) {
            assertThat(value(again, "select words from kept")).isEqualTo("words");
        }
    }

    @Test
    void killed_it_is_taken_over_from_the_postmaster_that_lives_on_and_nothing_is_lost()
            throws SQLException, IOException {
        try (Child killed = Child.start(Holding.class, Map.of(), folder.toString(), "words")) {
            assertThat(killed.line()).isEqualTo("held");
        }
        ProcessHandle orphan = postmaster();
        assertThat(orphan.isAlive()).isTrue();
        try (Connection stillThere = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port() + "/postgres",
                        "postgres",
                        Files.readString(folder.resolve("database.password")));
                EmbeddedPostgres again = EmbeddedPostgres.start(folder)) {
            assertThat(stillThere.isValid(5)).isFalse();
            // Whether it is still in the list of the dead is for the machine's first process to say.
            assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());
            assertThat(value(again, "select words from kept")).isEqualTo("words");
        }
    }

    private int port() throws IOException {
        return Integer.parseInt(Files.readAllLines(folder.resolve("database/postmaster.pid"))
                .get(3)
                .trim());
    }

    @Test
    void a_process_id_that_another_program_has_by_now_does_not_stop_the_start() throws SQLException, IOException {
        EmbeddedPostgres.start(folder).close();
        Path pidFile = folder.resolve("database/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");
        try (EmbeddedPostgres again = EmbeddedPostgres.start(folder)) {
            assertThat(value(again, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_postgres_on_another_folder_is_somebody_elses() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThat(server.port()).isPositive();
            assertThat(LeftBehind.isPostmasterOf(folder.resolve("database"), postmaster()))
                    .isTrue();
            assertThat(LeftBehind.isPostmasterOf(folder.resolve("other"), postmaster()))
                    .isFalse();
        }
    }

    @Test
    void data_that_is_none_is_said_with_the_log_to_look_at() throws IOException {
        Files.createDirectories(folder.resolve("database"));
        Files.writeString(folder.resolve("database/PG_VERSION"), "9\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(StartFailure.NO_DATABASE))
                .hasMessageContaining("The embedded PostgreSQL did not start")
                .message()
                .doesNotContain("\n");
    }
}
