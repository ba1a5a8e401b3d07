package org.cordee.end2end;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real Chromium, the machine's own. Playwright is bound to the thread that launched it: launch, use and close on one.
 *
 * <p>The switches keep it from the network: nothing is looked up, reported or updated while tests run.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts it, after installing it where that can be done; an {@link AssertionError} says in one line what is missing. */
    public static Browser launch() {
        Path executable = Chromium.found();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(SWITCHES)
                .setTimeout(PATIENCE_MILLIS * 3);
        try {
            return new Browser(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** Somebody's browser: storage and cookies of its own, in French. */
    public BrowserContext visitor() {
        return visitor(new com.microsoft.playwright.Browser.NewContextOptions());
    }

    /** The same, on a screen or with abilities of its own. */
    public BrowserContext visitor(com.microsoft.playwright.Browser.NewContextOptions options) {
        if (options.locale == null) options.setLocale("fr-FR");
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    /** Playwright's own, for what is not here. */
    public com.microsoft.playwright.Browser chromium() {
        return chromium;
    }

    /** The processes that show its pages. */
    List<ProcessHandle> tabs() {
        CDPSession session = chromium.newBrowserCDPSession();
        List<ProcessHandle> tabs = new ArrayList<>();
        for (JsonElement process : session.send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo")) {
            JsonObject one = process.getAsJsonObject();
            if (one.get("type").getAsString().equals("renderer"))
                tabs.add(ProcessHandle.of(one.get("id").getAsLong()).orElseThrow());
        }
        session.detach();
        return tabs;
    }

    @Override
    public void close() {
        try (playwright) {
            chromium.close();
        }
    }
}
