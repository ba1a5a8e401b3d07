package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command;
import org.cordee.workshop.Id;
import org.cordee.workshop.Spot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The live protocol where WebSockets do not get through: the same frames, limits and close codes, by long polling. */
class PollingTest {
    private static SocketServer server;

    @BeforeAll
    static void start() {
        server = new SocketServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Polling polling(String token) {
        return Polling.open(server.port(), SocketServer.hello(token));
    }

    private static String post(String id, String text) {
        return "{\"t\":\"post\",\"id\":\"" + id + "\",\"section\":\"stakes\",\"text\":\"" + text + "\"}";
    }

    @Test
    void hello_is_answered_with_a_session_and_the_welcome() {
        Polling ann = polling("participant:ann");
        assertThat(ann.frames()).extracting(f -> f.get("t").asText()).startsWith("poll", "beat", "welcome", "yours");
        assertThat(ann.frames().get(0).get("session").asText()).hasSizeGreaterThan(30);
        assertThat(ann.frames().get(0).get("n").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_said_is_acknowledged_told_to_all_and_what_others_say_comes_in_order() {
        Polling ann = polling("participant:ann");
        try (RawSocket bob = server.seated("participant:bob")) {
            ann.say(post("by-polling-one-00000", "Un"), post("by-polling-two-00000", "Deux"));
            assertThat(ann.next("ack").get("id").asText()).isEqualTo("by-polling-one-00000");
            assertThat(ann.next("ack").get("id").asText()).isEqualTo("by-polling-two-00000");
            assertThat(bob.next(f -> f.toString().contains("by-polling-two"))).isNotNull();
            for (int i = 0; i < 20; i++) bob.text(post("by-socket-%09d".formatted(i), "n" + i));
            ann.next(f -> f.toString().contains("by-socket-000000019"));
            long seq = 0;
            for (JsonNode frame : ann.frames()) {
                if (!frame.get("t").asText().equals("delta")) continue;
                if (seq > 0) assertThat(frame.get("from").asLong()).isEqualTo(seq);
                seq = frame.get("seq").asLong();
            }
        }
    }

    @Test
    void a_question_whose_answer_was_lost_is_asked_again_and_answered_alike() {
        Polling ann = polling("participant:ann");
        ann.say(post("an-answer-is-lost-00", "Perdue"));
        String once = ann.ask(1).body();
        assertThat(once).contains("\"n\":2");
        assertThat(ann.ask(1).body()).isEqualTo(once);
        assertThat(ann.ask(0).statusCode()).isEqualTo(400);
        assertThat(ann.ask(7).statusCode()).isEqualTo(400);
    }

    @Test
    void beat_is_answered_by_a_beat() {
        Polling ann = polling("participant:ann");
        ann.next("present");
        ann.say("{\"t\":\"beat\"}");
        assertThat(ann.next("beat").get("now").asLong()).isPositive();
    }

    @Test
    void who_is_not_let_in_is_told_so_in_the_first_answer() {
        assertThat(polling("nobody").closeCode()).isEqualTo(4001);
        assertThat(polling("participant:lost").closeCode()).isEqualTo(4004);
        assertThat(Polling.open(server.port(), "{\"t\":\"since\",\"seq\":0}").closeCode())
                .isEqualTo(4011);
        assertThat(Polling.open(server.port(), "{\"t\":\"hello\",\"v\":9,\"token\":\"participant:ann\"}")
                        .closeCode())
                .isEqualTo(4012);
    }

    @Test
    void who_is_expelled_is_put_out_at_once() {
        Polling eve = polling("participant:eve");
        eve.say(post("rude-by-polling-0000", "!"));
        eve.next("ack");
        server.ask("expel-by-polling-000", new Command.Leading.Expel(new Id.Contribution("rude-by-polling-0000")));
        assertThat(eve.closeCode()).isEqualTo(4003);
    }

    @Test
    void a_session_that_is_not_known_is_said() {
        Polling ann = polling("participant:ann");
        ann.leave();
        assertThat(ann.ask(1).statusCode()).isEqualTo(404);
        assertThat(ann.ask(1).body()).contains("no-such-line");
        assertThat(Polling.raw(server.port(), "/next", "Bearer no-such-session", "application/json", "{\"after\":1}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_leaves_is_counted_no_more() {
        try (RawSocket wall = server.seated("projector:wall")) {
            int before = wall.next("present").get("count").asInt();
            Polling ann = polling("participant:leaving");
            wall.next(f -> f.path("count").asInt(-1) == before + 1);
            ann.leave();
            assertThat(wall.next(f -> f.path("count").asInt(-1) == before)).isNotNull();
        }
    }

    @Test
    void other_sites_and_other_media_types_are_refused() {
        assertThat(Polling.raw(
                                server.port(),
                                "",
                                null,
                                "application/json",
                                SocketServer.hello("participant:ann"),
                                "Origin",
                                "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Polling.raw(
                                server.port(),
                                "",
                                null,
                                "application/json",
                                SocketServer.hello("participant:ann"),
                                "Origin",
                                "http://cordee.example")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Polling.raw(server.port(), "", null, "text/plain", SocketServer.hello("participant:ann"))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void the_limits_are_those_of_a_socket() {
        Polling big = polling("participant:big");
        big.say("{\"t\":\"since\",\"seq\":0," + " ".repeat(33_000) + "\"x\":1}");
        assertThat(big.next("error").get("code").asText()).isEqualTo("too-big");
        assertThat(big.closeCode()).isEqualTo(1009);
        Polling bad = polling("participant:bad");
        bad.say(new byte[] {'"', (byte) 0xff, '"'});
        assertThat(bad.closeCode()).isEqualTo(1007);
        Polling fast = polling("participant:fast");
        for (int i = 0; i < 4; i++) fast.say("{\"t\":\"beat\"}\n".repeat(1_000));
        assertThat(fast.closeCode()).isEqualTo(4009);
    }

    @Test
    void who_does_not_ask_is_closed_as_too_slow_and_others_do_not_notice() {
        Spot first = new Spot(Section.STAKES, Optional.empty(), Optional.empty());
        Inline words = new Inline.Text("m".repeat(2_000));
        for (int i = 0; i < 30; i++)
            server.ask(
                    "slow-%020d".formatted(i), new Command.Writing.Put(first, Form.BULLET, List.of(words), List.of()));
        Polling slow = polling("participant:slow");
        for (int i = 0; i < 40; i++) slow.say("{\"t\":\"since\",\"seq\":0}");
        try (RawSocket other = server.seated("participant:other")) {
            other.text(post("beside-the-slow-poll", "À côté"));
            assertThat(other.next("ack")).isNotNull();
        }
        assertThat(slow.closeCode()).isEqualTo(4008);
    }

    /** Of two questions the first is let go; so it is known that the other one waits. */
    @Test
    void a_later_question_lets_an_earlier_one_go_and_when_the_server_stops_everybody_is_told_to_come_back() {
        try (SocketServer stopping = new SocketServer()) {
            Polling ann = Polling.open(stopping.port(), SocketServer.hello("participant:ann"));
            ann.next("present");
            ann.next("present");
            var one = ann.askLater(ann.answers());
            var other = ann.askLater(ann.answers());
            CompletableFuture.anyOf(one, other).join();
            var letGo = one.isDone() ? one : other;
            assertThat(letGo.join().body()).isEqualTo("{\"t\":\"poll\",\"n\":" + ann.answers() + "}\n");
            var waiting = letGo == one ? other : one;
            stopping.undeploy();
            assertThat(waiting.join().body()).contains("\"code\":4000");
        }
    }
}
