package org.cordee.end2end;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody's first visit, from the QR to a composer on a live line, as Chromium's network sees it: what went over the wire, heads of
 * answers and all, however it was encoded; what came out of a cache did not.
 */
final class Visit {
    private static final double NO_PATIENCE = 30_000;

    /** The figures that DevTools and Lighthouse call slow 4G, as a network has them (150 ms there and back, 1.6 Mbit/s), and a CPU of a fourth. */
    private static final String SLOW_4G =
            "{\"offline\":false,\"latency\":150,\"downloadThroughput\":209715,\"uploadThroughput\":96000}";

    private static final int SLOWER = 4;
    private static final String HEAR_LONG_TASKS =
            "(() => { const told = (list) => list.getEntries().forEach(({ duration }) => {"
                    + " sessionStorage.longTasks = (sessionStorage.longTasks || '') + Math.round(duration) + ' '; });"
                    + " new PerformanceObserver(told).observe({ type: 'longtask', buffered: true }); })()";

    /** The first number that a browser formats takes a slow phone a long task. */
    private static final String HEAR_NUMBER_FORMATS =
            "Intl.NumberFormat = new Proxy(Intl.NumberFormat, { construct(format, given) {"
                    + " sessionStorage.numberFormats = (sessionStorage.numberFormats || '') + given[0] + ' ';"
                    + " return new format(...given); } })";

    final Page page;
    private final CDPSession network;
    private final Map<String, Sent> sent = new LinkedHashMap<>();
    private long writable;
    private long live;

    /** One request: how many bytes its answer was on the wire; none yet, or from a cache: 0. */
    private static final class Sent {
        final String path;
        long bytes;
        boolean cached;

        Sent(String path) {
            this.path = path;
        }
    }

    Visit(BrowserContext context) {
        page = context.newPage();
        page.addInitScript(HEAR_LONG_TASKS);
        page.addInitScript(HEAR_NUMBER_FORMATS);
        network = context.newCDPSession(page);
        network.on(
                "Network.requestWillBeSent",
                event -> begun(event, event.getAsJsonObject("request").get("url")));
        network.on("Network.webSocketCreated", event -> begun(event, event.get("url")));
        network.on("Network.requestServedFromCache", event -> of(event).cached = true);
        network.on("Network.responseReceived", this::answered);
        network.on(
                "Network.loadingFinished",
                event -> of(event).bytes = event.get("encodedDataLength").getAsLong());
        network.send("Network.enable");
    }

    private void begun(JsonObject event, JsonElement url) {
        if (!url.getAsString().startsWith("data:"))
            sent.put(
                    event.get("requestId").getAsString(),
                    new Sent(url.getAsString().replaceFirst("^\\w+://[^/]+", "")));
    }

    private Sent of(JsonObject event) {
        return sent.getOrDefault(event.get("requestId").getAsString(), new Sent("?"));
    }

    private void answered(JsonObject event) {
        JsonObject response = event.getAsJsonObject("response");
        for (String cache : List.of("fromDiskCache", "fromPrefetchCache", "fromServiceWorker"))
            if (response.has(cache) && response.get(cache).getAsBoolean()) of(event).cached = true;
    }

    /** On a slow phone on a slow network. */
    Visit slow() {
        network.send(
                "Network.emulateNetworkConditions",
                com.google.gson.JsonParser.parseString(SLOW_4G).getAsJsonObject());
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        network.send("Emulation.setCPUThrottlingRate", rate);
        return this;
    }

    /** Scans the QR, until words can be written and the line is live. */
    Visit comeIn(String link) {
        long begun = System.nanoTime();
        page.navigate(link, new Page.NavigateOptions().setTimeout(NO_PATIENCE));
        page.waitForSelector("#words");
        writable = System.nanoTime() - begun;
        page.waitForSelector(".chip[data-line=live]");
        live = System.nanoTime() - begun;
        return this;
    }

    long writableMillis() {
        return writable / 1_000_000;
    }

    long liveMillis() {
        return live / 1_000_000;
    }

    /** How long each long task took, in ms. */
    String longTasks() {
        return String.valueOf(page.evaluate("sessionStorage.longTasks || ''"));
    }

    /** The languages that numbers were formatted in, by the browser's own means. */
    String numberFormats() {
        return String.valueOf(page.evaluate("sessionStorage.numberFormats || ''"));
    }

    /** What went over the wire so far, by path; sockets with 0 bytes. */
    Map<String, Long> onTheWire() {
        Map<String, Long> bytes = new LinkedHashMap<>();
        List<Sent> wire = new ArrayList<>(sent.values());
        wire.removeIf(one -> one.cached);
        for (Sent one : wire) bytes.merge(one.path, one.bytes, Long::sum);
        return bytes;
    }
}
