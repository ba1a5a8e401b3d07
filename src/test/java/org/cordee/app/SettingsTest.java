package org.cordee.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static Settings with(int port, String database, String publicUrl, int codeLength) {
        return new Settings(
                "0.0.0.0",
                port,
                Path.of("data"),
                Optional.ofNullable(database).map(URI::create),
                publicUrl == null ? List.of() : List.of(URI.create(publicUrl)),
                codeLength,
                false,
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static void refused(Runnable making, String sentence) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(StartFailure.BAD_SETTINGS))
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536, Integer.MAX_VALUE})
    void a_port_that_is_none_is_refused(int port) {
        refused(() -> with(port, null, null, 6), "--port is a number from 0 to 65535, not " + port);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 9})
    void a_code_too_short_or_too_long_is_refused(int length) {
        refused(() -> with(0, null, null, length), "--code-length is 6, 7 or 8, not " + length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://user@host/name",
                "postgresql:///name",
                "postgresql://user@host",
                "postgresql://user@host/",
                "postgresql://host/name",
                "postgresql://:password@host/name",
                "host/name"
            })
    void a_database_that_lacks_something_is_refused_without_repeating_its_password(String database) {
        refused(() -> with(0, database, null, 6), "--database is postgresql://user:password@host:port/name");
        assertThatThrownBy(() -> with(0, database, null, 6)).message().doesNotContain(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cordee.example.org", "ftp://a.example", "https://a.example/cordee", "http:a"})
    void a_public_address_that_is_none_is_refused(String address) {
        refused(() -> with(0, null, address, 6), "--public-url is like https://cordee.example.org");
    }

    @Test
    void a_host_of_nothing_is_refused() {
        refused(
                () -> new Settings(
                        " ",
                        0,
                        Path.of("d"),
                        Optional.empty(),
                        List.of(),
                        6,
                        false,
                        Optional.empty(),
                        false,
                        Optional.empty()),
                "--host is an address of this machine");
    }

    @Test
    void a_translator_has_an_address_and_a_key_goes_with_one() {
        refused(() -> Settings.translator(Optional.empty(), Optional.of("k")), "--translate-key goes with");
        for (String address : List.of("libretranslate.example.org", "ftp://a.example", "http://a.example/?q=1"))
            refused(() -> translating(address), "--translate-url is like https://libretranslate.example.org");
        assertThatCode(() -> translating("https://libretranslate.example.org/v1"))
                .doesNotThrowAnyException();
    }

    private static Settings translating(String address) {
        return new Settings(
                "0.0.0.0",
                0,
                Path.of("data"),
                Optional.empty(),
                List.of(),
                6,
                false,
                Optional.empty(),
                false,
                Settings.translator(Optional.of(URI.create(address)), Optional.of("key")));
    }

    @Test
    void good_settings_are_taken() {
        assertThatCode(() -> {
                    with(0, null, null, 6);
                    with(65_535, "postgres://u:p%40@h/n?sslmode=require", "https://a.example/", 8);
                    with(8080, "postgresql://u@[::1]:5433/n", "http://192.0.2.1:8080", 7);
                })
                .doesNotThrowAnyException();
    }
}
