package org.cordee.end2end;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.cordee.faults.FaultProxy;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An open workshop that guests reach through a network that fails on demand, and a witness who reaches it directly. Registered
 * in a test class, it is there for all of its tests, and its network is well again after each.
 */
final class FaultyHall implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    /** How many times as long as promised something may take, on a machine that builds something else. */
    static final int LENIENCE = 3;

    final FaultProxy network = new FaultProxy();
    private final Venue venue = new Venue("--public-url", "http://127.0.0.1:" + network.port());
    private final List<BrowserContext> visitors = new ArrayList<>();
    private ServerProcess server;
    private LiveClient witness;
    private LiveClient facilitator;
    private String organiser;
    private String workshop;

    /** s since that {@link System#nanoTime}. */
    static double since(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos) / 1000.0;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        venue.beforeAll(context);
        server = venue.server();
        network.before(server.port());
        organiser = server.organiser();
        JsonNode made = server.api().makeGathering(organiser, "RMB 2026", "fr", "Dans la tempête");
        workshop = made.get("workshops").get(0).get("id").asText();
        facilitator = guest(server.live(), server.api().secretOf(organiser, workshop, "facilitator"));
        facilitator.ask(LiveClient.command("open"));
        facilitator.awaitAllAnswered();
        witness = guest(server.live(), doorSecret());
    }

    ServerProcess server() {
        return server;
    }

    /** Sees all, in order, over no proxy. */
    LiveClient witness() {
        return witness;
    }

    /** The processes that show the pages of all phones. */
    List<ProcessHandle> tabs() {
        return venue.browser().tabs();
    }

    private LiveClient guest(URI live, String secret) {
        String token = server.api().exchange(secret).get("token").asText();
        return new LiveClient(live, token, workshop).connect().awaitWelcome();
    }

    /** A program that comes in by the failing network. */
    LiveClient guest() {
        return guest(URI.create("ws://127.0.0.1:" + network.port() + "/api/live"), doorSecret());
    }

    /** Programs that come in by no proxy, and when they are cut off come back as phones do (webroot/js/road/socket.js). */
    List<LiveClient> programmedPhones(int count) {
        String secret = doorSecret();
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> server.api().exchange(secret).get("token").asText())
                .map(token -> new LiveClient(server.live(), token, workshop, FaultyHall::phoneDelay))
                .toList();
    }

    private static long phoneDelay(long failures) {
        long whole = Math.min(500L << Math.min(failures, 5), 10_000);
        return whole / 2 + ThreadLocalRandom.current().nextLong(whole / 2);
    }

    private String doorSecret() {
        return server.api().doorSecret(organiser, workshop);
    }

    /** The address in the QR, which leads through the failing network. */
    String door() {
        return server.api()
                .get("/api/workshops/" + workshop + "/door", organiser)
                .get("url")
                .asText();
    }

    /** A phone that is in, by the failing network. What its console says of failed connections is no complaint here. */
    Phone phone(String whose) {
        BrowserContext context = venue.browser()
                .visitor(new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true));
        visitors.add(context);
        Phone phone = new Phone(context, whose, Tongue.FRENCH, new ArrayList<>());
        phone.scan(door());
        return phone;
    }

    /** Says something as the witness, and waits until it is kept. */
    void says(String section, String text) {
        witness.ask(LiveClient.command("post").put("section", section).put("text", text));
        witness.awaitAllAnswered();
    }

    /** What stands, in the order in which it was said. */
    List<String> said() {
        return witness.all("contribution").stream()
                .sorted((one, other) -> Long.compare(seq(one), seq(other)))
                .map(c -> c.get("text").asText())
                .toList();
    }

    private static long seq(JsonNode contribution) {
        return contribution.get("seq").asLong();
    }

    /** kill -9, and back again; the witness is back too. */
    void restart() {
        server.kill();
        server.start();
        witness.awaitWelcome();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        network.heal();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        visitors.forEach(BrowserContext::close);
        if (witness != null) witness.leave();
        if (facilitator != null) facilitator.leave();
        venue.afterAll(context);
        network.close();
    }
}
