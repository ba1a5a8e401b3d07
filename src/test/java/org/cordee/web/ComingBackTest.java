package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.cordee.workshop.Command;
import org.cordee.workshop.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coming, staying, coming back, and being put out. */
class ComingBackTest {
    private SocketServer server;

    @BeforeEach
    void start() {
        server = new SocketServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String post(String id, String text) {
        return "{\"t\":\"post\",\"id\":\"" + id + "\",\"section\":\"stakes\",\"text\":\"" + text + "\"}";
    }

    private RawSocket back(String token, long since, String origin) {
        return RawSocket.open(server.port())
                .text("{\"t\":\"hello\",\"v\":1,\"token\":\"" + token + "\",\"since\":" + since + ",\"origin\":\""
                        + origin + "\"}");
    }

    @Test
    void who_comes_back_is_told_what_changed_since_and_nothing_else() {
        try (RawSocket ann = server.seated("participant:ann")) {
            ann.text(post("anns-first-post-00", "un"));
            long seen = ann.next("ack").get("seq").asLong();
            ann.text(post("anns-second-post-0", "deux"));
            ann.next("ack");
            try (RawSocket again = back("participant:ann", seen, "origin-of-the-test")) {
                JsonNode welcome = again.next("welcome");
                assertThat(welcome.get("from").asLong()).isEqualTo(seen);
                assertThat(welcome.get("changes")).hasSize(1);
                assertThat(welcome.get("changes").get(0).get("text").asText()).isEqualTo("deux");
            }
        }
    }

    @Test
    void of_another_record_or_from_beyond_the_head_one_begins_anew() {
        try (RawSocket other = back("participant:ann", 2, "another-origin");
                RawSocket beyond = back("participant:ann", 999, "origin-of-the-test")) {
            assertThat(other.next("welcome").get("from").asLong()).isZero();
            JsonNode welcome = beyond.next("welcome");
            assertThat(welcome.get("from").asLong()).isZero();
            assertThat(welcome.get("changes"))
                    .as("workshop, five sections, closing")
                    .hasSizeGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void what_one_says_all_are_told_in_the_same_bytes() {
        try (RawSocket ann = server.seated("participant:ann");
                RawSocket bob = server.seated("participant:bob");
                RawSocket wall = server.seated("projector:wall");
                RawSocket desk = server.seated("rapporteur:desk")) {
            ann.text(post("a-post-for-everybody", "Un enjeu"));
            JsonNode delta = bob.next(ComingBackTest::saysSomething);
            assertThat(delta.toString()).contains("Un enjeu").doesNotContain("\"ann\"");
            assertThat(wall.next(ComingBackTest::saysSomething)).isEqualTo(delta);
            assertThat(desk.next(ComingBackTest::saysSomething).get("changes"))
                    .as("staff are also told how many are heard")
                    .containsAll(delta.get("changes"))
                    .hasSizeGreaterThan(delta.get("changes").size());
        }
    }

    private static boolean saysSomething(JsonNode frame) {
        return frame.get("t").asText().equals("delta") && frame.toString().contains("a-post-for-everybody");
    }

    @Test
    void how_many_are_here_is_told() {
        try (RawSocket wall = server.seated("projector:wall");
                RawSocket ann = server.seated("participant:ann")) {
            assertThat(wall.next(f -> f.get("t").asText().equals("present")
                            && f.get("count").asInt() == 1))
                    .isNotNull();
            try (RawSocket bob = server.seated("participant:bob")) {
                assertThat(ann.next(f -> f.get("t").asText().equals("present")
                                && f.get("count").asInt() == 2))
                        .isNotNull();
            }
            assertThat(wall.next(f -> f.get("t").asText().equals("present")
                            && f.get("count").asInt() == 1))
                    .isNotNull();
        }
    }

    @Test
    void who_is_expelled_is_put_out_at_once_and_stays_out_and_nobody_else_is() {
        try (RawSocket ann = server.seated("participant:ann");
                RawSocket bob = server.seated("participant:bob")) {
            ann.text(post("a-rude-contribution", "!"));
            ann.next("ack");
            server.ask("expel-0000000000000", new Command.Leading.Expel(new Id.Contribution("a-rude-contribution")));
            assertThat(ann.closeCode()).isEqualTo(4003);
            bob.text(post("a-kind-contribution", "Bonjour"));
            assertThat(bob.next("ack").get("id").asText()).isEqualTo("a-kind-contribution");
        }
        try (RawSocket again = RawSocket.open(server.port()).text(SocketServer.hello("participant:ann"))) {
            assertThat(again.closeCode()).isEqualTo(4003);
        }
    }

    @Test
    void whoever_came_by_a_withdrawn_link_is_put_out() {
        try (RawSocket desk = server.seated("rapporteur:desk")) {
            server.ask("withdraw-the-link-0", new Command.Leading.WithdrawLink(SocketServer.LINK));
            assertThat(desk.closeCode()).isEqualTo(4003);
        }
    }

    @Test
    void commands_may_follow_hello_without_waiting_for_welcome() {
        try (RawSocket ann = RawSocket.open(server.port())) {
            ann.text(SocketServer.hello("participant:ann")).text(post("a-hasty-post-00000", "Vite"));
            assertThat(ann.next("ack").get("id").asText()).isEqualTo("a-hasty-post-00000");
        }
    }

    @Test
    void when_the_server_stops_everybody_is_told_to_come_back() {
        RawSocket ann = server.seated("participant:ann");
        server.undeploy();
        assertThat(ann.closeCode()).isEqualTo(4000);
    }
}
