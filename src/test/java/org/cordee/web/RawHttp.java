package org.cordee.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A request written letter by letter, as no decent client would send it, and what came back. */
record RawHttp(int status, String head, String body) {
    private static final int PATIENCE_MS = 20_000;

    /** Sends this head and body, with what makes the server close afterwards, and reads to the end. */
    static RawHttp send(int port, String head, String body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MS);
            String request = head + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (SocketTimeoutException silence) {
            throw new AssertionError("no end of the answer to " + head, silence);
        }
    }

    private static RawHttp of(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) throw new AssertionError("no answer: " + answer);
        int status = Integer.parseInt(answer.split(" ", 3)[1]);
        return new RawHttp(status, answer.substring(0, end).toLowerCase(Locale.ROOT), answer.substring(end + 4));
    }

    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(body);
    }
}
