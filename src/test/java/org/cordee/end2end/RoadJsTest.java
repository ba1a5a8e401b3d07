package org.cordee.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The tests of the pages' own modules ({@code node --test src/test/js/} runs them too), here in the browser that people
 * have, so that a machine without Node runs them all the same.
 */
class RoadJsTest {
    private static final Path TESTS = Path.of("src/test/js");
    private static final String PAGE = """
            <!doctype html><link rel="icon" href="data:,"><script type="importmap">{"imports": {
              "node:test": "/src/test/js/browser/suite.js",
              "node:assert/strict": "/src/test/js/browser/assert.js"
            }}</script>""";

    @TestFactory
    List<DynamicTest> the_modules_of_the_pages_do_what_their_tests_say() throws IOException {
        HttpServer files = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        files.createContext("/", RoadJsTest::answer);
        files.start();
        try (Browser browser = Browser.launch();
                BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            page.navigate("http://127.0.0.1:" + files.getAddress().getPort() + "/");
            return all(page);
        } finally {
            files.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            boolean script = path.matches("/(src/test/js|webroot)/[\\w/-]+(\\.[\\w-]+)*\\.js");
            Path file = Path.of(path.substring(1));
            if (script && !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = script ? Files.readAllBytes(file) : PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", script ? "text/javascript" : "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static List<DynamicTest> all(Page page) throws IOException {
        List<DynamicTest> all = new ArrayList<>();
        for (Path file : files()) {
            String name = TESTS.relativize(file).toString();
            List<?> outcomes = (List<?>) page.evaluate(
                    "async (file) => (await import('node:test')).runAll('/' + file)",
                    file.toString().replace('\\', '/'));
            all.add(DynamicTest.dynamicTest(
                    name + " has tests", () -> assertThat(outcomes).isNotEmpty()));
            for (Object outcome : outcomes) all.add(test(name, (Map<?, ?>) outcome));
        }
        return all;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(TESTS)) {
            return all.filter(file -> file.toString().endsWith(".test.js"))
                    .sorted()
                    .toList();
        }
    }

    private static DynamicTest test(String file, Map<?, ?> outcome) {
        return DynamicTest.dynamicTest(
                file + ": " + outcome.get("name"),
                () -> assertThat(outcome.get("error")).isNull());
    }
}
