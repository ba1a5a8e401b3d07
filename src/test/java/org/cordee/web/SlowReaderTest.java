package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command;
import org.cordee.workshop.Spot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who does not read harms nobody: what waits for them is bounded, they are closed with their own code, and come back. */
class SlowReaderTest {
    private static final int ENTRIES = 60;
    private static final int QUESTIONS = 400;
    private static SocketServer server;

    @BeforeAll
    static void start() {
        server = new SocketServer();
        Inline words = new Inline.Text("m".repeat(2_000));
        for (int i = 0; i < ENTRIES; i++) {
            Spot first = new Spot(Section.STAKES, Optional.empty(), Optional.empty());
            server.ask(
                    "put-%020d".formatted(i), new Command.Writing.Put(first, Form.BULLET, List.of(words), List.of()));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_reader_that_does_not_keep_up_is_closed_with_4008_and_resumes_and_others_do_not_notice() {
        try (RawSocket slow = server.seated("participant:slow");
                RawSocket other = server.seated("participant:other")) {
            for (int i = 0; i < QUESTIONS; i++) slow.text("{\"t\":\"since\",\"seq\":0}");
            other.text("{\"t\":\"post\",\"id\":\"post-beside-the-slow\",\"section\":\"stakes\",\"text\":\"Un enjeu\"}");
            assertThat(other.next("ack").get("id").asText()).isEqualTo("post-beside-the-slow");
            assertThat(slow.closeCode()).isEqualTo(4008);
        }
        try (RawSocket again = server.seated("participant:slow")) {
            again.text("{\"t\":\"post\",\"id\":\"post-of-the-slow-one\",\"section\":\"stakes\",\"text\":\"Un autre\"}");
            assertThat(again.next("ack").get("id").asText()).isEqualTo("post-of-the-slow-one");
        }
    }

    @Test
    void who_pings_without_reading_the_answers_is_closed_too() {
        try (RawSocket flood = server.seated("participant:pinging")) {
            for (int i = 0; i < 5_000; i++) flood.frame(RawSocket.FINAL | RawSocket.PING, new byte[100]);
            assertThat(flood.closeCode()).isIn(4008, 4009);
        }
    }
}
