package org.cordee.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The command line beside a server, and after it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExportTest {
    private static final Path REAL = Path.of("src/test/resources/rmb/rmb-2017-extract.md");
    private static final Path CANONICAL = Path.of("src/test/resources/rmb/rmb-2017-extract.canonical.md");

    @TempDir
    private static Path folder;

    private static ServerProcess server;

    @BeforeAll
    static void a_server_with_the_gathering_of_2017() throws IOException {
        server = ServerProcess.start(folder.resolve("data"));
        String organiser = server.organiser();
        server.api().post("/api/gatherings/import?format=md", organiser, Files.readString(REAL));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private record Ran(int exitCode, String printed) {}

    private static Ran export(String... arguments) {
        return export(folder.resolve("data"), arguments);
    }

    private static Ran export(Path data, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.cordee.Cordee",
                "export",
                "--data",
                data.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed;
            try (InputStream out = process.getInputStream()) {
                printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            }
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Ran(process.exitValue(), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @Order(1)
    void a_gathering_is_exported_while_its_server_runs_and_the_server_goes_on() {
        Path out = folder.resolve("running.md");
        Ran ran = export(out.toString());
        assertThat(ran.printed()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        assertThat(out).hasSameTextualContentAs(CANONICAL);
        assertThat(server.api().exchange(server.organiserSecret()).get("role").asText())
                .isEqualTo("organiser");
    }

    @Test
    @Order(2)
    void one_workshop_goes_to_standard_output_and_one_that_is_not_there_is_named() {
        Ran one = export("--workshop", "1.1", "-");
        assertThat(one.printed())
                .startsWith("## RMB 2017 - Restitution atelier 1.1")
                .doesNotContain("atelier 1.2");
        Ran none = export("--workshop", "9.9", "-");
        assertThat(none.exitCode()).isEqualTo(6);
        assertThat(none.printed())
                .startsWith("There is no such workshop: 1.1, ")
                .hasLineCount(1);
    }

    @Test
    @Order(3)
    void a_state_of_the_past_is_exported() {
        Ran titles = export("--workshop", "1.1", "--seq", "1", "-");
        assertThat(titles.printed()).contains("### Enjeux principaux").doesNotContain("\n- ");
        assertThat(export("--at", "2001-01-01T00:00:00Z", "-").printed()).contains("there was none then");
        assertThat(export("--seq", "1", "-").exitCode()).isEqualTo(2);
        assertThat(export("--annexes", "all", "-").printed()).startsWith("--annexes is not understood: all.");
    }

    @Test
    @Order(4)
    void it_is_exported_too_when_the_server_is_gone() {
        server.stop();
        Path out = folder.resolve("stopped.md");
        assertThat(export(out.toString())).isEqualTo(new Ran(0, ""));
        assertThat(out).hasSameTextualContentAs(CANONICAL);
        Ran nowhere = export(folder.resolve("nowhere"), "-");
        assertThat(nowhere.exitCode()).isEqualTo(5);
        assertThat(nowhere.printed()).startsWith("There is no Cordée in the data folder");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }
}
