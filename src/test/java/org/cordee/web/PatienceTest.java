package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that say half of what they want, or want more than they read, are ended; others are served meanwhile. */
class PatienceTest {
    private static final int FLOOD = 300_000;
    private static TestSite site;

    @BeforeAll
    static void start() {
        site = new TestSite();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET / HTTP/1.1\r\nHost: x\r\n",
                "POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{",
                "GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost:",
            })
    void what_is_half_said_is_not_waited_for_for_ever(String half) throws IOException {
        try (Socket socket = saying(half)) {
            isEnded(socket);
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
