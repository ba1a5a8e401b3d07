package org.cordee.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordee.end2end.Api;
import org.cordee.end2end.Browser;
import org.cordee.end2end.LiveClient;
import org.cordee.end2end.ServerProcess;
import org.cordee.end2end.Venue;

/**
 * A phone of 390 px, four times slower than this machine, in a section of 2,000 contributions: it comes in, scrolls through all of
 * them, and types while 50 more a second arrive for 10 s. Prints how long the tasks of the page were (by the thread's own
 * clock, so that a busy machine does not count), and what a key waited for. Run by hand; asserts nothing:
 *
 * <p>{@code java -cp target/test-classes:target/classes:… org.cordee.benchmarks.LongListBenchmark}
 */
public final class LongListBenchmark {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PEOPLE = 100;
    private static final int SAID = 2_000;
    private static final int SLOWER = 4;
    private static final int A_SECOND = 50;
    private static final int SECONDS = 10;
    private static final String TYPED =
            "une épicerie coopérative tenue par ses clients, où chacun donne trois heures par mois au quartier ";
    private static final List<String> WORDS = words();

    private final Random chance = new Random(2017);
    private final List<LiveClient> people = new ArrayList<>();
    private final Browser browser;
    private final Page page;

    private LongListBenchmark(ServerProcess server, Browser browser) {
        this.browser = browser;
        Api api = server.api();
        String organiser = server.organiser();
        String workshop = api.makeGathering(organiser, "RMB", "fr", "La finance sociale")
                .get("workshops")
                .get(0)
                .get("id")
                .asText();
        String door = api.doorSecret(organiser, workshop);
        LiveClient facilitator = seated(server, api.secretOf(organiser, workshop, "facilitator"), workshop);
        facilitator.ask(LiveClient.command("open"));
        facilitator.awaitAllAnswered();
        for (int i = 0; i < PEOPLE; i++) people.add(seated(server, door, workshop));
        BrowserContext context = browser.visitor(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        page = context.newPage();
        page.navigate("http://127.0.0.1:" + server.port() + "/j#" + door);
        page.waitForURL("**/w/**");
    }

    private static LiveClient seated(ServerProcess server, String secret, String workshop) {
        String token = server.api().exchange(secret).get("token").asText();
        return new LiveClient(server.live(), token, workshop).connect().awaitWelcome();
    }

    public static void main(String[] arguments) {
        try (Venue venue = Venue.opened()) {
            LongListBenchmark benchmark = new LongListBenchmark(venue.server(), venue.browser());
            benchmark.fill();
            benchmark.open();
            benchmark.typeAlone();
            benchmark.typeWhileTheyCome(true);
            benchmark.typeWhileTheyCome(false);
            benchmark.scrollThroughAll();
            benchmark.people.forEach(LiveClient::leave);
        }
    }

    private void fill() {
        for (int i = 0; i < SAID; i++) say(people.get(i % PEOPLE));
        people.forEach(LiveClient::awaitAllAnswered);
        String[] ids = people.get(0).all("contribution").stream()
                .map(c -> c.get("id").asText())
                .toArray(String[]::new);
        for (LiveClient person : people)
            for (int i = 0; i < 5; i++)
                person.ask(LiveClient.command("support").put("contribution", ids[chance.nextInt(ids.length)]));
        people.forEach(LiveClient::awaitAllAnswered);
    }

    private void say(LiveClient person) {
        StringBuilder said = new StringBuilder();
        for (int length = 4 + chance.nextInt(18); length > 0; length--)
            said.append(WORDS.get(chance.nextInt(WORDS.size()))).append(' ');
        person.ask(LiveClient.command("post").put("section", "solutions").put("text", said.toString()));
    }

    private void open() {
        slow(SLOWER);
        measure("comes in", () -> {
            page.reload();
            page.locator(".contribution").nth(20).waitFor();
            page.waitForTimeout(4000); // what is fetched ahead
        });
    }

    private void typeAlone() {
        measure("types, nobody else does", () -> type(60));
    }

    private void typeWhileTheyCome(boolean reading) {
        page.evaluate(
                "reading => { const s = document.querySelector('.stage'); s.scrollTop = reading ? s.scrollHeight / 2 :"
                        + " s.scrollHeight; }",
                reading);
        page.waitForTimeout(500);
        Object before = page.evaluate(WHERE);
        measure(reading ? "types in the middle, 50 a second arrive" : "types at the end, 50 a second arrive", () -> {
            Thread crowd = new Thread(this::comeForAWhile);
            crowd.start();
            while (crowd.isAlive()) type(10);
        });
        if (reading)
            System.out.println("  what was read: " + before + ", then " + page.evaluate(WHERE) + "; "
                    + page.locator(".pill").allTextContents());
    }

    private static final String WHERE = """
        () => { const stage = document.querySelector('.stage').getBoundingClientRect();
          const read = window.read && window.read.isConnected ? window.read
            : [...document.querySelectorAll('.contribution')].find((row) => row.getBoundingClientRect().top > stage.top);
          window.read = read;
          return Math.round(read.getBoundingClientRect().top); }\
        """;

    private void comeForAWhile() {
        for (int tenth = 0; tenth < SECONDS * 10; tenth++) {
            for (int i = 0; i < A_SECOND / 10; i++) say(people.get(chance.nextInt(PEOPLE)));
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** At ten keys a second, as the quickest thumbs do. */
    private void type(int keys) {
        page.locator("#words").focus();
        for (int i = 0; i < keys; i++) {
            page.keyboard().type(String.valueOf(TYPED.charAt(i % TYPED.length())));
            page.waitForTimeout(100);
        }
        if (keys > 10) page.locator("#words").fill("");
    }

    /** As a thumb flings it, from the end to the beginning. */
    private void scrollThroughAll() {
        measure("scrolls from the last to the first", () -> System.out.println("  rows seen: " + page.evaluate("""
            async () => { const stage = document.querySelector('.stage'); const seen = new Set(); stage.scrollTop = stage.scrollHeight;
              const look = () => document.querySelectorAll('.contribution').forEach((row) => seen.add(row.dataset.row));
              for (let still = 0; still < 60; still += 1) {
                if (stage.scrollTop > 0) still = 0;
                stage.scrollTop -= 400; look(); await new Promise(requestAnimationFrame); }
              return seen.size; }\
            """)));
    }

    private void slow(int times) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", times);
        session.send("Emulation.setCPUThrottlingRate", rate);
    }

    /** Long tasks by the thread's clock; what keys waited for, by the page's. */
    private void measure(String what, Runnable does) {
        page.evaluate("""
            () => { window.waits = []; if (!window.watch) { window.watch = new PerformanceObserver((list) => window.waits.push(...list.getEntries().filter((e) => e.name === 'keydown' || e.name === 'input' || e.name === 'keypress').map((e) => e.duration)));
              window.watch.observe({ type: 'event', durationThreshold: 16 }); } }\
            """);
        browser.chromium()
                .startTracing(
                        page,
                        new com.microsoft.playwright.Browser.StartTracingOptions()
                                .setCategories(List.of(
                                        "toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline")));
        does.run();
        byte[] trace = browser.chromium().stopTracing();
        List<Double> tasks = tasks(trace);
        List<?> waits = (List<?>) page.evaluate("() => window.waits || []");
        System.out.printf(
                "%-42s %4d tasks over 50 ms, the longest %4.0f ms, all %6.0f ms; keys waited for: %s%n",
                what,
                tasks.stream().filter(ms -> ms > 50).count(),
                tasks.stream().mapToDouble(ms -> ms).max().orElse(0),
                tasks.stream().mapToDouble(ms -> ms).sum(),
                spread(waits.stream()
                        .map(each -> ((Number) each).doubleValue())
                        .sorted()
                        .toList()));
    }

    private static String spread(List<Double> sorted) {
        if (sorted.isEmpty()) return "nothing";
        return IntStream.of(50, 95, 100)
                .mapToObj(part -> "%d %%: %.0f ms"
                        .formatted(part, sorted.get(Math.min(sorted.size() - 1, sorted.size() * part / 100))))
                .toList()
                .toString();
    }

    private static List<Double> tasks(byte[] trace) {
        try {
            List<JsonNode> events = new ArrayList<>();
            JSON.readTree(trace).get("traceEvents").forEach(events::add);
            // The page's own main thread is the one that ran its scripts most.
            String main = events.stream()
                    .filter(e -> e.path("name").asText().equals("FunctionCall"))
                    .collect(java.util.stream.Collectors.groupingBy(
                            e -> e.get("pid") + "/" + e.get("tid"), java.util.stream.Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(java.util.Map.Entry.comparingByValue())
                    .map(java.util.Map.Entry::getKey)
                    .orElse("");
            if (System.getenv("TRACE") != null) Files.write(Path.of(System.getenv("TRACE")), trace);
            return events.stream()
                    .filter(e -> e.path("name").asText().equals("RunTask")
                            && (e.get("pid") + "/" + e.get("tid")).equals(main))
                    .map(e -> e.path("tdur").asDouble(e.path("dur").asDouble()) / 1000)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> words() {
        try {
            String all =
                    Files.readString(Path.of("src/test/resources/rmb/rmb-2017-extract.md"), StandardCharsets.UTF_8);
            return Stream.of(all.split("[^\\p{L}’]+"))
                    .filter(word -> word.length() > 1)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
