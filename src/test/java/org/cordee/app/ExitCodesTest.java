package org.cordee.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cordee.Cordee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, in a JVM of its own, when it cannot start: one line, its exit code, and it ends. */
class ExitCodesTest {
    @TempDir
    private Path folder;

    private void ends(int exitCode, String sentence, Map<String, String> environment, String... arguments) {
        try (Child cordee = Child.start(Cordee.class, environment, arguments)) {
            assertThat(cordee.errors()).singleElement().asString().contains(sentence);
            assertThat(cordee.exitCode()).isEqualTo(exitCode);
        }
    }

    private void ends(int exitCode, String sentence, String... arguments) {
        ends(exitCode, sentence, Map.of("CORDEE_DATA", folder.toString(), "CORDEE_PORT", "0"), arguments);
    }

    @Test
    void settings_that_make_no_sense() {
        ends(2, "--port is a number from 0 to 65535, not 99999", "--port", "99999");
        ends(2, "--code-length is 6, 7 or 8", "serve", "--code-length", "4");
        ends(2, "--public-url is like", "--public-url", "ftp://x.example");
    }

    @Test
    void a_flag_that_is_not_understood() {
        ends(2, "--porte", "--porte", "1");
        ends(2, "--port", "--port", "eighty");
        ends(2, "Options of serve stand after it", "--port", "1", "serve");
        ends(2, "CORDEE_CONFIG names /no/such/file", Map.of("CORDEE_CONFIG", "/no/such/file"));
    }

    @Test
    void a_password_is_not_repeated() {
        try (Child cordee = Child.start(Cordee.class, Map.of("CORDEE_DATABASE", "postgresql://ana:se cret@h/n"))) {
            assertThat(cordee.errors())
                    .singleElement()
                    .asString()
                    .contains("--database")
                    .doesNotContain("cret");
            assertThat(cordee.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void a_misspelt_setting_in_the_file() throws IOException {
        Path file = Files.writeString(folder.resolve("cordee.properties"), "porte=80\n");
        ends(2, "what nobody knows: porte", Map.of("CORDEE_CONFIG", file.toString()));
    }

    @Test
    void a_taken_port() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            ends(3, "Port " + port + " of 127.0.0.1 cannot be had", "--host", "127.0.0.1", "--port", port);
        }
    }

    @Test
    void a_database_that_cannot_be_reached() {
        int free = Ports.free("127.0.0.1", 0);
        String address = "postgresql://ana:secret@127.0.0.1:" + free + "/x";
        ends(4, "127.0.0.1:" + free + " cannot be used", "--database", address);
        assertThat(folder.resolve("database")).doesNotExist();
    }

    @Test
    void a_data_folder_that_another_holds() {
        try (DataFolder held = DataFolder.hold(folder)) {
            ends(5, "Another Cordée is running on the data folder " + held.path());
        }
    }

    @Test
    void a_file_that_is_none() {
        ends(6, "There is no file none.md", "convert", "none.md", "-");
    }
}
