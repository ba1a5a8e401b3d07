package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server of its own, with nothing said yet, and a browser. Registered in a test class, both are there for all of its tests. */
public final class Venue implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
    private static final double PATIENCE_MILLIS = 20_000;

    private final String[] words;
    private Path data;
    private ServerProcess server;
    private Browser browser;

    /** {@code words}: further ones of the server's command line. */
    Venue(String... words) {
        this.words = words;
    }

    /** One outside of a test class. */
    public static Venue opened() {
        Venue venue = new Venue();
        venue.open();
        return venue;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        open();
    }

    private void open() {
        setDefaultAssertionTimeout(PATIENCE_MILLIS);
        try {
            data = Files.createTempDirectory("cordee-venue");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = ServerProcess.start(data, words);
        browser = Browser.launch();
    }

    public ServerProcess server() {
        return server;
    }

    public Browser browser() {
        return browser;
    }

    Room room(String gathering, String title) {
        return new Room(server, browser, gathering, title);
    }

    /** A workshop in a language that all who hold it read. */
    Room room(Tongue tongue, String gathering, String title) {
        return new Room(server, browser, tongue, gathering, title);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    /** Also what did not open as a whole. */
    @Override
    public void close() {
        try {
            if (browser != null) browser.close();
            if (server != null) server.close();
        } finally {
            erase(data);
        }
    }

    private static void erase(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
