package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Connections that say half of what they want, or want more than they read, are ended; others are served meanwhile. */
class PatienceTest {
    private static final int FLOOD = 300_000;
    private static final List<String> HALF_SAID = List.of(
            "",
            "GET / HTTP/1.1\r\nHost: x\r\n",
            "POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{",
            "GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost:");

    /** Begun before all tests, so that their time passes while another is at work. */
    private static final List<Socket> halves = new ArrayList<>();

    private static TestSite site;

    @BeforeAll
    static void start() throws IOException {
        site = new TestSite();
        for (String half : HALF_SAID) halves.add(saying(half));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Socket saying(String text) throws IOException {
        Socket socket = new Socket("127.0.0.1", site.port);
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Reads to the end of the connection, however it ends. */
    private static void isEnded(Socket socket) throws IOException {
        try {
            socket.getInputStream().readAllBytes();
        } catch (SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
    }

    @Test
    void what_is_half_said_is_not_waited_for_for_ever() throws IOException {
        for (Socket half : halves) {
            try (half) {
                isEnded(half);
            }
        }
    }

    @Test
    void who_asks_and_asks_and_never_reads_is_cut_off_and_others_are_served() throws Exception {
        byte[] request = "GET /css/base.css HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = saying("")) {
            OutputStream out = socket.getOutputStream();
            CompletableFuture<Integer> asked = CompletableFuture.supplyAsync(() -> flood(out, request));
            assertThat(asked.get(120, TimeUnit.SECONDS))
                    .as("requests until it was cut off")
                    .isLessThan(FLOOD);
            assertThat(site.get("/health/live", null).statusCode()).isEqualTo(200);
        }
    }

    private static int flood(OutputStream out, byte[] request) {
        for (int i = 0; i < FLOOD; i++) {
            try {
                out.write(request);
            } catch (IOException cutOff) {
                return i;
            }
        }
        return FLOOD;
    }
}
