package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input over a socket is answered, loses nothing, and closes nobody else's session. One row, one bad input. */
class BadSocketInputTest {
    private static SocketServer server;

    @BeforeAll
    static void start() {
        server = new SocketServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String post(String id) {
        return "{\"t\":\"post\",\"id\":\"" + id + "\",\"section\":\"stakes\",\"text\":\"Un enjeu\"}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://cordee.example", "http://cordee.example:8081"})
    void a_page_of_another_origin_gets_no_socket(String origin) {
        try (RawSocket socket = RawSocket.open(server.port(), "Origin: " + origin)) {
            assertThat(socket.status()).isEqualTo(403);
        }
    }

    @Test
    void our_own_pages_and_programs_without_an_origin_get_a_socket() {
        try (RawSocket page = RawSocket.open(server.port(), "Origin: http://cordee.example");
                RawSocket program = RawSocket.open(server.port())) {
            assertThat(page.status()).isEqualTo(101);
            assertThat(program.status()).isEqualTo(101);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "8", "0", "14", "x"})
    void another_version_of_websocket_is_refused_and_told_which(String version) {
        try (RawSocket socket = RawSocket.upgrade(server.port(), version)) {
            assertThat(socket.status()).isEqualTo(426);
            assertThat(socket.answer()).containsIgnoringCase("Sec-WebSocket-Version: 13");
        }
    }

    @Test
    void no_compression_is_negotiated_and_a_compressed_frame_is_refused() {
        try (RawSocket socket = RawSocket.open(server.port(), "Sec-WebSocket-Extensions: permessage-deflate")) {
            assertThat(socket.status()).isEqualTo(101);
            assertThat(socket.answer()).doesNotContainIgnoringCase("permessage-deflate");
            socket.frame(RawSocket.FINAL | RawSocket.RSV1 | RawSocket.TEXT, new byte[] {1, 2, 3});
            assertThat(socket.closeCode()).isIn(1002, RawSocket.CUT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"t\":\"since\",\"seq\":1}", "no json", "{\"t\":\"open\",\"id\":\"0123456789abcdef\"}"})
    void whoever_says_anything_before_hello_is_closed(String message) {
        try (RawSocket socket = RawSocket.open(server.port()).text(message)) {
            assertThat(socket.closeCode()).isEqualTo(4011);
        }
    }

    @ParameterizedTest
    @CsvSource({"nobody, 4001", "participant:lost, 4004"})
    void a_hello_that_leads_nowhere_is_closed_with_its_code(String token, int code) {
        try (RawSocket socket = RawSocket.open(server.port()).text(SocketServer.hello(token))) {
            assertThat(socket.closeCode()).isEqualTo(code);
        }
    }

    @Test
    void another_version_of_the_protocol_is_closed_with_its_code() {
        try (RawSocket socket = RawSocket.open(server.port()).text("{\"t\":\"hello\",\"v\":2,\"token\":\"x\"}")) {
            assertThat(socket.closeCode()).isEqualTo(4012);
        }
    }

    @Test
    void a_second_hello_is_answered_and_the_socket_stays() {
        try (RawSocket ann = server.seated("participant:ann-again")) {
            ann.text(SocketServer.hello("participant:eve"));
            assertThat(ann.next("error").get("code").asText()).isEqualTo("not-now");
            staysOpen(ann, "after-second-hello");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no json | bad-json",
                "{\"t\":\"dance\"} | unknown-frame",
                "{\"t\":\"since\",\"seq\":-1} | bad-field",
                "{\"t\":\"post\",\"id\":\"x\"} | bad-field",
            })
    void a_frame_that_is_none_gets_an_error_and_the_socket_stays(String message, String code) {
        try (RawSocket ann = server.seated("participant:ann-" + code)) {
            ann.text(message);
            JsonNode error = ann.next("error");
            assertThat(error.get("code").asText()).isEqualTo(code);
            assertThat(error.get("say").asText()).isEqualTo("fr: " + code);
            staysOpen(ann, "after-a-bad-frame-" + message.hashCode());
        }
    }

    @Test
    void a_bad_command_gets_a_nack_under_its_id() {
        try (RawSocket ann = server.seated("participant:ann-nack")) {
            ann.text("{\"t\":\"post\",\"id\":\"0123456789abcdef-bad\",\"section\":\"stakes\",\"text\":\"x\",\"b\":1}");
            JsonNode nack = ann.next("nack");
            assertThat(nack.get("id").asText()).isEqualTo("0123456789abcdef-bad");
            assertThat(nack.get("code").asText()).isEqualTo("unknown-field");
            assertThat(nack.get("after").asLong()).isZero();
        }
    }

    @Test
    void bytes_that_are_not_utf_8_close_with_1007_and_nobody_else() {
        try (RawSocket bob = server.seated("participant:bob-utf8");
                RawSocket ann = server.seated("participant:ann-utf8")) {
            ann.frame(RawSocket.FINAL | RawSocket.TEXT, new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'});
            assertThat(ann.closeCode()).isEqualTo(1007);
            staysOpen(bob, "after-anothers-bad-utf8");
        }
    }

    @Test
    void a_character_may_be_cut_in_two_by_a_fragment() {
        byte[] message = post("a-fragmented-post-é".replace("é", "e"))
                .replace("Un enjeu", "Été")
                .getBytes(StandardCharsets.UTF_8);
        int cut = new String(message, StandardCharsets.ISO_8859_1).indexOf('\u00C3') + 1;
        try (RawSocket ann = server.seated("participant:ann-fragments")) {
            ann.frame(RawSocket.TEXT, java.util.Arrays.copyOf(message, cut));
            ann.frame(
                    RawSocket.FINAL | RawSocket.CONTINUATION,
                    java.util.Arrays.copyOfRange(message, cut, message.length));
            assertThat(ann.next("ack").get("id").asText()).isEqualTo("a-fragmented-post-e");
        }
    }

    @Test
    void a_message_over_32_KiB_is_answered_and_then_closed_with_1009() {
        try (RawSocket ann = server.seated("participant:ann-big")) {
            ann.text("{\"t\":\"x\",\"x\":\"" + "x".repeat(33 * 1024) + "\"}");
            assertThat(ann.next("error").get("code").asText()).isEqualTo("too-big");
            assertThat(ann.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void a_frame_over_64_KiB_is_cut_before_it_is_read() {
        try (RawSocket ann = server.seated("participant:ann-huge")) {
            ann.frame(RawSocket.FINAL | RawSocket.TEXT, new byte[70 * 1024]);
            assertThat(ann.closeCode()).isIn(1009, RawSocket.CUT);
        }
    }

    @Test
    void a_message_in_more_than_64_fragments_is_closed_with_1009() {
        try (RawSocket ann = server.seated("participant:ann-crumbs")) {
            ann.frame(RawSocket.TEXT, new byte[] {'{'});
            for (int i = 0; i < 64; i++) ann.frame(RawSocket.CONTINUATION, new byte[] {' '});
            assertThat(ann.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void a_binary_message_is_closed_with_1003() {
        try (RawSocket ann = server.seated("participant:ann-binary")) {
            ann.frame(RawSocket.FINAL | RawSocket.BINARY, new byte[] {1});
            assertThat(ann.closeCode()).isEqualTo(1003);
        }
    }

    @Test
    void who_asks_too_fast_is_told_when_to_ask_again_and_loses_nothing() {
        try (RawSocket ann = server.seated("participant:ann-fast")) {
            for (int i = 0; i < 400; i++) ann.text(post("fast-post-number-%04d".formatted(i)));
            JsonNode tooFast = ann.next(frame -> frame.path("code").asText().equals("too-fast"));
            assertThat(tooFast.get("after").asLong()).isPositive();
            ann.text("{\"t\":\"since\",\"seq\":0}");
            assertThat(ann.next("welcome").get("seq").asLong()).isPositive();
        }
    }

    @Test
    void who_floods_is_closed() {
        try (RawSocket ann = server.seated("participant:ann-flood")) {
            for (int i = 0; i < 5_000; i++) ann.text(post("flood-post-num-%05d".formatted(i)));
            assertThat(ann.closeCode()).isEqualTo(4009);
        }
    }

    private static void staysOpen(RawSocket socket, String id) {
        String command =
                (id + "-0123456789abcdef").replaceAll("[^A-Za-z0-9_-]", "").substring(0, 16) + Math.abs(id.hashCode());
        socket.text(post(command));
        assertThat(socket.next("ack").get("id").asText()).isEqualTo(command);
    }
}
