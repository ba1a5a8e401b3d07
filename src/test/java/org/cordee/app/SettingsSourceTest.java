package org.cordee.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class SettingsSourceTest {
    @TempDir
    private Path folder;

    @Command(mixinStandardHelpOptions = true, version = "1")
    private static final class Sample {
        @Option(names = "--public-url", defaultValue = "built in")
        private String publicUrl;
    }

    private static String publicUrl(Map<String, String> environment, String... arguments) {
        Sample sample = new Sample();
        new CommandLine(sample)
                .setDefaultValueProvider(new SettingsSource(environment))
                .parseArgs(arguments);
        return sample.publicUrl;
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("cordee.properties"), text).toString();
    }

    @Test
    void a_flag_goes_before_the_environment_that_before_the_file_and_that_before_what_is_built_in() throws IOException {
        String file = file("public-url=file");
        Map<String, String> both = Map.of("CORDEE_CONFIG", file, "CORDEE_PUBLIC_URL", "environment");
        assertThat(publicUrl(both, "--public-url", "flag")).isEqualTo("flag");
        assertThat(publicUrl(both)).isEqualTo("environment");
        assertThat(publicUrl(Map.of("CORDEE_CONFIG", file))).isEqualTo("file");
        assertThat(publicUrl(Map.of())).isEqualTo("built in");
    }

    @Test
    void the_file_is_read_in_utf_8() throws IOException {
        assertThat(publicUrl(Map.of("CORDEE_CONFIG", file("public-url=cordée"))))
                .isEqualTo("cordée");
    }

    @Test
    void a_version_in_the_environment_asks_for_nothing() {
        assertThat(publicUrl(Map.of("CORDEE_VERSION", "0.1.0"))).isEqualTo("built in");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws IOException {
        for (String path : Set.of("/no/such/file", folder.toString(), file("port=\\uXYZW")))
            assertThatThrownBy(() -> new SettingsSource(Map.of("CORDEE_CONFIG", path)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("CORDEE_CONFIG names " + path + ", which cannot be read.");
    }

    @Test
    void a_name_that_nobody_knows_is_refused() throws IOException {
        SettingsSource source = new SettingsSource(Map.of("CORDEE_CONFIG", file("port=1\nporte=2\n")));
        assertThatThrownBy(() -> source.checkNames(Set.of("port"))).hasMessageContaining("nobody knows: porte.");
        assertThatCode(() -> source.checkNames(Set.of("port", "porte"))).doesNotThrowAnyException();
    }
}
