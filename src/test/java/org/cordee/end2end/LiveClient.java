package org.cordee.end2end;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;

/**
 * A client as docs/protocol.md tells a stranger to write it: a board kept by deltas, an outbox kept until acknowledged,
 * coming back by itself. Knows nothing of the server's code.
 */
public final class LiveClient implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final long PATIENCE_SECONDS = 60;

    private final String token;
    private final String workshop;
    private final LongUnaryOperator delays;
    private URI live;
    private final Map<String, JsonNode> entities = new TreeMap<>();
    private final Map<String, ObjectNode> outbox = new LinkedHashMap<>();
    private final Map<String, Long> acknowledged = new LinkedHashMap<>();
    private final List<JsonNode> refused = new ArrayList<>();
    private final List<JsonNode> frames = new ArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
    private WebSocket socket;
    private String origin;
    private long seq;
    private boolean welcomed;
    private long failures;
    private boolean left;
    private Optional<Integer> closed = Optional.empty();

    public LiveClient(URI live, String token, String workshop) {
        this(live, token, workshop, failures -> 100);
    }

    /** {@code delays}: the ms until it comes back, by how often it has failed in a row. */
    LiveClient(URI live, String token, String workshop, LongUnaryOperator delays) {
        this.delays = delays;
        this.live = live;
        this.token = token;
        this.workshop = workshop;
    }

    /** 128 bits of chance, as the id of a command. */
    public static String newId() {
        byte[] bits = new byte[16];
        CHANCE.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    public static ObjectNode command(String type) {
        return JSON.createObjectNode().put("t", type).put("id", newId());
    }

    /** Opens, says hello, and sends again what is left in the outbox; goes on trying until it is welcome. */
    public synchronized LiveClient connect() {
        welcomed = false;
        closed = Optional.empty();
        partial.setLength(0);
        HTTP.newWebSocketBuilder().buildAsync(live, this).whenComplete((opened, failure) -> {
            if (failure != null) comeBack();
        });
        return this;
    }

    /** The server has moved to another port. */
    public synchronized void movedTo(URI live) {
        this.live = live;
    }

    private synchronized void comeBack() {
        welcomed = false;
        if (left) return;
        long delay = delays.applyAsLong(failures);
        failures += 1;
        CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS).execute(this::connect);
        notifyAll();
    }

    @Override
    public synchronized void onOpen(WebSocket opened) {
        socket = opened;
        sending = CompletableFuture.completedFuture(null);
        ObjectNode hello = JSON.createObjectNode()
                .put("t", "hello")
                .put("v", 1)
                .put("token", token)
                .put("workshop", workshop)
                .put("since", seq)
                .put("origin", origin);
        send(hello);
        outbox.values().forEach(this::send);
        opened.request(Long.MAX_VALUE);
    }

    /** Keeps the command until it is answered, and sends it. */
    public synchronized String ask(ObjectNode command) {
        outbox.put(command.get("id").asText(), command);
        if (socket != null) send(command);
        return command.get("id").asText();
    }

    /** Sends what is waiting once more, as a phone does that has not heard the acknowledgement. */
    public synchronized void repeat(ObjectNode command) {
        if (socket != null) send(command);
    }

    public synchronized void send(JsonNode frame) {
        sendText(frame.toString());
    }

    public synchronized void sendText(String text) {
        WebSocket to = socket;
        sending = sending.handle((sent, failure) -> null).thenCompose(x -> to.sendText(text, true));
    }

    /** The connection is cut, without a goodbye; the client comes back by itself. */
    public synchronized void cut() {
        if (socket != null) socket.abort();
        socket = null;
        comeBack();
    }

    public synchronized void leave() {
        left = true;
        if (socket != null) socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        synchronized (this) {
            if (from != socket) return null;
            partial.append(text);
            if (!last) return null;
            String whole = partial.toString();
            partial.setLength(0);
            take(parse(whole));
            notifyAll();
            return null;
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the server sent no JSON: " + text, e);
        }
    }

    private void take(JsonNode frame) {
        frames.add(frame);
        switch (frame.get("t").asText()) {
            case "welcome" -> welcome(frame);
            case "delta" -> delta(frame);
            case "ack" -> acknowledged(frame);
            case "nack" -> refused(frame);
            default -> {}
        }
    }

    private void welcome(JsonNode frame) {
        origin = frame.get("origin").asText();
        if (frame.get("from").asLong() == 0) entities.clear();
        apply(frame);
        welcomed = true;
        failures = 0;
    }

    private void delta(JsonNode frame) {
        if (frame.get("seq").asLong() <= seq) return;
        if (frame.get("from").asLong() > seq)
            send(JSON.createObjectNode().put("t", "since").put("seq", seq));
        else apply(frame);
    }

    private void apply(JsonNode frame) {
        for (JsonNode change : frame.get("changes")) {
            if (change.get("e").asText().equals("gone"))
                entities.remove(
                        change.get("of").asText() + "/" + change.get("id").asText());
            else entities.put(change.get("e").asText() + "/" + change.path("id").asText(), change);
        }
        seq = frame.get("seq").asLong();
    }

    private void acknowledged(JsonNode frame) {
        acknowledged.merge(frame.get("id").asText(), frame.get("seq").asLong(), (first, again) -> {
            if (!first.equals(again)) throw new AssertionError("acknowledged with another seq: " + frame);
            return first;
        });
        outbox.remove(frame.get("id").asText());
    }

    private void refused(JsonNode frame) {
        long after = frame.get("after").asLong();
        ObjectNode command = outbox.get(frame.get("id").asText());
        if (after == 0 || command == null) {
            refused.add(frame);
            outbox.remove(frame.get("id").asText());
        } else {
            CompletableFuture.delayedExecutor(after, TimeUnit.MILLISECONDS).execute(() -> repeat(command));
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        synchronized (this) {
            if (from == socket) {
                socket = null;
                closed = Optional.of(code);
                if (code != 4001 && code != 4003 && code != 4004) comeBack();
            }
            notifyAll();
            return null;
        }
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        synchronized (this) {
            if (from != socket) return;
            socket = null;
            comeBack();
            notifyAll();
        }
    }

    /** Waits until this holds; whoever waits a minute waits in vain. */
    public synchronized LiveClient await(String what, Predicate<LiveClient> holds) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holds.test(this)) {
            long leftMs = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (leftMs <= 0)
                throw new AssertionError("waited in vain until " + what + "; refused: " + refused + "; waiting: "
                        + outbox.size() + "; closed: " + closed + "; seq " + seq);
            try {
                wait(leftMs);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return this;
    }

    public LiveClient awaitWelcome() {
        return await("welcome", client -> client.welcomed);
    }

    public LiveClient awaitAllAnswered() {
        return await("all is answered", client -> client.outbox.isEmpty());
    }

    public synchronized boolean isWelcome() {
        return welcomed;
    }

    public synchronized Optional<Integer> closed() {
        return closed;
    }

    public synchronized long seq() {
        return seq;
    }

    public synchronized int waiting() {
        return outbox.size();
    }

    public synchronized Map<String, Long> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    public synchronized List<JsonNode> refused() {
        return List.copyOf(refused);
    }

    public synchronized List<JsonNode> frames() {
        return List.copyOf(frames);
    }

    /** The entities of a kind, as the board has them now. */
    public synchronized List<JsonNode> all(String kind) {
        return entities.values().stream()
                .filter(entity -> entity.get("e").asText().equals(kind))
                .toList();
    }

    public synchronized Optional<JsonNode> contribution(String text) {
        return all("contribution").stream()
                .filter(c -> c.get("text").asText().equals(text))
                .findFirst();
    }
}
