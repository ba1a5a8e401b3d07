package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cordee.faults.FaultProxy;
import org.cordee.workshop.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was sent before somebody erased their words, and comes in after, over a line that they have given up, stands nowhere. */
class ErasedSinceTest {
    private static final String ERASED = "4013";

    private SocketServer server;

    @BeforeEach
    void start() {
        server = new SocketServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String post(String id) {
        return "{\"t\":\"post\",\"id\":\"" + id + "\",\"section\":\"stakes\",\"text\":\"" + id + "\"}";
    }

    private static String erase(String id) {
        return "{\"t\":\"erase\",\"id\":\"" + id + "\"}";
    }

    private static JsonNode acked(RawSocket socket, String id) {
        JsonNode answer = socket.next(answerTo(id));
        assertThat(answer.get("t").asText()).as(answer.toString()).isEqualTo("ack");
        return answer;
    }

    /** Instead of an answer. */
    private static void closed(ThrowingCallable asking) {
        assertThatThrownBy(asking).isInstanceOf(AssertionError.class).hasMessageContaining(ERASED);
    }

    private static Predicate<JsonNode> answerTo(String id) {
        return frame -> frame.path("id").asText().equals(id);
    }

    private boolean stands(String id) {
        var board = server.rooms.room(SocketServer.WORKSHOP).await().board();
        return board.fate(new Id.Contribution(id)).isPresent();
    }

    @Test
    void what_a_dead_line_still_held_is_refused_when_it_arrives_after_all() {
        try (FaultProxy network = new FaultProxy().before(server.port());
                RawSocket dead = RawSocket.open(network.port()).text(SocketServer.hello("participant:ann"))) {
            dead.next("yours");
            network.blackhole();
            dead.text(post("held-back-0000000000"));
            try (RawSocket live = server.seated("participant:ann")) {
                acked(live.text(erase("erased-once-00000000")), "erased-once-00000000");
                network.heal();
                closed(() -> dead.next(answerTo("held-back-0000000000")));
                assertThat(stands("held-back-0000000000")).isFalse();

                acked(live.text(post("goes-on-000000000000")), "goes-on-000000000000");
                assertThat(stands("goes-on-000000000000")).isTrue();
            }
        }
    }

    @Test
    void so_it_is_by_polling_and_for_who_had_not_said_anything_yet() {
        Polling old = Polling.open(server.port(), SocketServer.hello("participant:ann"));
        Polling live = Polling.open(server.port(), SocketServer.hello("participant:ann"));
        live.say(erase("erased-once-00000000"));
        assertThat(live.next("ack").get("id").asText()).isEqualTo("erased-once-00000000");
        old.say(post("said-late-0000000000"));
        closed(() -> old.next(answerTo("said-late-0000000000")));
        live.say(post("goes-on-000000000000"));
        assertThat(live.next("ack").get("id").asText()).isEqualTo("goes-on-000000000000");
        assertThat(stands("said-late-0000000000")).isFalse();
    }

    @Test
    void over_one_line_what_comes_before_goes_and_what_comes_after_stays() {
        try (RawSocket ann = server.seated("participant:ann")) {
            ann.text(post("before-0000000000000")).text(erase("erased-once-00000000"));
            ann.text(post("between-000000000000")).text(erase("erased-twice-0000000"));
            ann.text(post("after-00000000000000"));
            acked(ann, "after-00000000000000");
            assertThat(stands("before-0000000000000")).isFalse();
            assertThat(stands("between-000000000000")).isFalse();
            assertThat(stands("after-00000000000000")).isTrue();
        }
    }

    @Test
    void another_page_of_the_same_person_comes_back_and_is_heard_and_others_notice_nothing() {
        try (RawSocket bob = server.seated("participant:bob");
                RawSocket other = server.seated("participant:ann");
                RawSocket ann = server.seated("participant:ann")) {
            acked(ann.text(erase("erased-once-00000000")), "erased-once-00000000");
            other.text(post("other-page-000000000"));
            closed(() -> other.next(answerTo("other-page-000000000")));
            try (RawSocket back = server.seated("participant:ann")) {
                acked(back.text(post("other-page-000000000")), "other-page-000000000");
            }
            acked(bob.text(post("of-bob-0000000000000")), "of-bob-0000000000000");
        }
    }

    @Test
    void an_erasing_that_is_sent_again_over_a_new_line_is_acknowledged_again_and_takes_nothing_more() {
        long seq;
        try (RawSocket first = server.seated("participant:ann")) {
            seq = acked(first.text(erase("erased-once-00000000")), "erased-once-00000000")
                    .get("seq")
                    .asLong();
            acked(first.text(post("goes-on-000000000000")), "goes-on-000000000000");
        }
        try (RawSocket again = server.seated("participant:ann")) {
            JsonNode answer = acked(again.text(erase("erased-once-00000000")), "erased-once-00000000");
            assertThat(answer.get("seq").asLong()).isEqualTo(seq);
            acked(again.text(post("and-on-0000000000000")), "and-on-0000000000000");
            assertThat(stands("goes-on-000000000000")).isTrue();
        }
    }
}
