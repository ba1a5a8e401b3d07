package org.cordee.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** A client of the live protocol by long polling, question by question. */
final class Polling {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String LINES = "application/x-ndjson";

    private final int port;
    private final List<JsonNode> frames = new ArrayList<>();
    private final Deque<JsonNode> unread = new ArrayDeque<>();
    private String session = "";
    private long answers;

    private Polling(int port) {
        this.port = port;
    }

    static Polling open(int port, String hello) {
        Polling polling = new Polling(port);
        polling.take(raw(port, "", null, "application/json", hello));
        polling.session = polling.frames.get(0).get("session").asText();
        return polling;
    }

    static HttpResponse<String> raw(
            int port, String path, String authorization, String type, String body, String... headers) {
        return send(request(port, path, authorization, type, HttpRequest.BodyPublishers.ofString(body), headers))
                .join();
    }

    private static HttpRequest request(
            int port, String path, String authorization, String type, HttpRequest.BodyPublisher body, String... more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/live/poll" + path))
                .header("Content-Type", type)
                .POST(body);
        if (authorization != null) request.header("Authorization", authorization);
        if (more.length > 0) request.headers(more);
        return request.build();
    }

    private static CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
        return HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private void take(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + " " + answer.body());
        for (String line : answer.body().split("\n")) {
            JsonNode frame = parse(line);
            frames.add(frame);
            unread.add(frame);
            if (frame.get("t").asText().equals("poll")) answers = frame.get("n").asLong();
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }

    /** Every frame so far. */
    List<JsonNode> frames() {
        return frames;
    }

    /** The number of the last answer that was taken. */
    long answers() {
        return answers;
    }

    HttpResponse<String> ask(long after) {
        return askLater(after).join();
    }

    /** Asks; the answer is not taken. */
    CompletableFuture<HttpResponse<String>> askLater(long after) {
        return send(request(
                port,
                "/next",
                "Bearer " + session,
                "application/json",
                HttpRequest.BodyPublishers.ofString("{\"after\":" + after + "}")));
    }

    void say(String... lines) {
        say(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    void say(byte[] body) {
        HttpResponse<String> answer = send(request(
                        port, "/say", "Bearer " + session, LINES, HttpRequest.BodyPublishers.ofByteArray(body)))
                .join();
        if (answer.statusCode() != 204) throw new AssertionError(answer.statusCode() + " " + answer.body());
    }

    void leave() {
        raw(port, "/leave", "Bearer " + session, "application/json", "{}");
    }

    JsonNode next(String type) {
        return next(frame -> frame.get("t").asText().equals(type));
    }

    /** The next frame that this holds for, asking as often as needed; those before it are passed over. */
    JsonNode next(Predicate<JsonNode> wanted) {
        while (true) {
            while (!unread.isEmpty()) {
                JsonNode frame = unread.poll();
                if (wanted.test(frame)) return frame;
                if (frame.get("t").asText().equals("close")) throw new AssertionError("closed: " + frame);
            }
            take(ask(answers));
        }
    }

    int closeCode() {
        return next(frame -> frame.get("t").asText().equals("close"))
                .get("code")
                .asInt();
    }
}
