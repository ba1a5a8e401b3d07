package org.cordee.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A machine that several people use, or that speaks a language which was never installed on it. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OtherMachinesTest {
    private static final String READY = "Ctrl-C";

    @TempDir
    Path home;

    @Test
    void where_the_locale_is_not_installed_it_starts_and_shows_french() throws Exception {
        Process cordee = serve("fr_XX.UTF-8", home.resolve("data"));
        try {
            assertThat(saidUntilReady(cordee)).anyMatch(line -> line.contains("CORDÉE est prête"));
        } finally {
            cordee.destroy();
            cordee.waitFor();
        }
    }

    @Test
    void words_have_one_order_everywhere_and_no_other_user_enters_the_folders() throws Exception {
        Path folder = home.resolve("data");
        try (DataFolder held = DataFolder.hold(folder);
                EmbeddedPostgres server = EmbeddedPostgres.start(held.path())) {
            assertThat(locale(server)).isEqualTo("b C.UTF-8");
            assertThat(List.of(folder, folder.resolve("postgres"), folder.resolve("database")))
                    .allSatisfy(ours -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ours)))
                            .isEqualTo("rwx------"));
        }
    }

    private static String locale(EmbeddedPostgres server) throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + EmbeddedPostgres.DATABASE;
        String query = "select datlocprovider::text || ' ' || datlocale from pg_database"
                + " where datname = current_database()";
        try (Connection connection = DriverManager.getConnection(url, EmbeddedPostgres.USER, server.password());
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Process serve(String locale, Path data) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.cordee.Cordee",
                "--host=127.0.0.1",
                "--port=0",
                "--data=" + data);
        builder.environment().put("LC_ALL", locale);
        return builder.redirectErrorStream(true).start();
    }

    private static List<String> saidUntilReady(Process process) throws Exception {
        List<String> said = new ArrayList<>();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.contains(READY)) return said;
        }
        throw new AssertionError("it ended: " + said);
    }
}
