package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A dead client is noticed (G6): the server closes what it has not heard for two and a half beats, at a beat, which is three and a
 * half at the most. With the ten seconds of the real server: 35 s. Here a beat is short.
 */
class SilenceTest {
    private static final long BEAT_MS = 600;
    private static SocketServer server;

    @BeforeAll
    static void start() {
        server = new SocketServer(BEAT_MS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void who_answers_no_ping_is_closed_with_4010_within_three_beats_and_a_half() {
        try (RawSocket silent = server.seated("participant:silent")) {
            long from = System.nanoTime();
            assertThat(silent.closeCode()).isEqualTo(4010);
            double beats = (System.nanoTime() - from) / 1e6 / BEAT_MS;
            System.out.printf("G6: a silent socket was closed after %.1f beats: %.0f s of the 35%n", beats, beats * 10);
            assertThat(beats).isGreaterThan(2);
        }
    }

    @Test
    void who_asks_no_more_by_polling_is_gone_too_and_whoever_asks_stays() {
        Polling asking = Polling.open(server.port(), SocketServer.hello("participant:asking"));
        Polling silent = Polling.open(server.port(), SocketServer.hello("participant:silent"));
        for (int beats = 0; beats < 5; beats++) asking.next("beat");
        assertThat(silent.ask(1).body()).as("kept for a while, to be told").contains("\"code\":4010");
        assertThat(asking.next("beat")).isNotNull();
        asking.leave();
    }
}
