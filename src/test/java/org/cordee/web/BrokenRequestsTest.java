package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.cordee.formats.DocumentReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser sends: each is answered for what it is, and none of them is written into the log. */
class BrokenRequestsTest {
    private static TestSite site;

    @BeforeAll
    static void start() {
        site = new TestSite();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<Arguments> broken() {
        String long20k = "a".repeat(20_000);
        return Stream.of(
                Arguments.of("a path that is none", "GET /%zz HTTP/1.1\r\nHost: x", "", 400),
                Arguments.of("an id that is none", "GET /api/workshops/%zz HTTP/1.1\r\nHost: x", "", 400),
                Arguments.of("a zero in the path", "GET /js/%00.js HTTP/1.1\r\nHost: x", "", 404),
                Arguments.of("a slash of two bytes", "GET /%c0%af HTTP/1.1\r\nHost: x", "", 404),
                Arguments.of("a path without its slash", "GET j HTTP/1.1\r\nHost: x", "", 404),
                Arguments.of("asked about all", "OPTIONS * HTTP/1.1\r\nHost: x", "", 404),
                Arguments.of("to be a proxy", "CONNECT evil.example:80 HTTP/1.1\r\nHost: x", "", 404),
                Arguments.of("to be a mirror", "TRACE / HTTP/1.1\r\nHost: x", "", 405),
                Arguments.of("a method of one's own", "FOO /api/join HTTP/1.1\r\nHost: x", "", 405),
                Arguments.of(
                        "asked by another site", "OPTIONS /api/join HTTP/1.1\r\nHost: x\r\nOrigin: http://e", "", 405),
                Arguments.of("no host", "GET /j HTTP/1.1", "", 400),
                Arguments.of("a policy for a host", "GET /j HTTP/1.1\r\nHost: a; script-src *", "", 400),
                Arguments.of("a header too long", "GET / HTTP/1.1\r\nHost: x\r\nX: " + long20k, "", 431),
                Arguments.of("an address too long", "GET /" + long20k + " HTTP/1.1\r\nHost: x", "", 414),
                Arguments.of("less than nothing", "POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: -1", "", 400),
                Arguments.of(
                        "a form",
                        "POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data\r\n"
                                + "Content-Length: 2",
                        "{}",
                        400),
                Arguments.of("no HTTP", "GARBAGE", "", 400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_request_is_the_senders_fault(String what, String head, String body, int status) throws IOException {
        RawHttp answer = RawHttp.send(site.port, head, body);
        assertThat(answer.status()).isEqualTo(status);
        if (answer.body().isEmpty()) return; // refused before it was a request
        assertThat(answer.head()).contains("content-type: application/problem+json", "content-security-policy:");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
    }

    @Test
    void a_body_that_is_cut_off_or_ill_chunked_leaves_no_trace_in_the_log() {
        String log = logged(() -> {
            abandon("POST /api/join HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
            abandon("POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: 90\r\n\r\n{");
            site.get("/health/live", null);
        });
        assertThat(log).isEmpty();
    }

    private static void abandon(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", site.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
    }

    @Test
    void what_fails_in_us_tells_nothing_inside_and_is_logged_once_without_token_or_address() throws IOException {
        String log = logged(() -> {
            try (FailingSite failing = new FailingSite()) {
                RawHttp answer = RawHttp.send(
                        failing.port, "GET /fails HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + site.organiser, "");
                assertThat(answer.status()).isEqualTo(500);
                assertThat(answer.json().get("code").asText()).isEqualTo("broken");
                assertThat(answer.body()).doesNotContain("inside", "Exception", "org.cordee");
            }
        });
        assertThat(log.split("GET /fails failed", -1)).hasSize(2);
        assertThat(log).contains("what is inside").doesNotContain(site.organiser, "127.0.0.1");
    }

    @Test
    void while_the_database_is_away_it_is_said_and_one_line_is_logged_for_each_request() throws IOException {
        String log = logged(() -> {
            try (FailingSite failing = new FailingSite()) {
                RawHttp answer = RawHttp.send(failing.port, "GET /away HTTP/1.1\r\nHost: x", "");
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.json().get("code").asText()).isEqualTo("unavailable");
            }
        });
        assertThat(log.lines()).hasSize(1);
    }

    /** One route that fails, and one whose database refuses the connection. */
    private static final class FailingSite implements AutoCloseable {
        final int port;
        private final io.vertx.core.http.HttpServer server;

        FailingSite() {
            Router router = Router.router(site.vertx);
            new Problems(new Sentences()).mount(router);
            router.route(HttpMethod.GET, "/fails")
                    .handler(new Patience(site.vertx)::complete)
                    .handler(rc -> {
                        throw new IllegalStateException("what is inside");
                    });
            router.route(HttpMethod.GET, "/away")
                    .handler(new Patience(site.vertx)::complete)
                    .handler(rc ->
                            site.vertx.createNetClient().connect(1, "127.0.0.1").onFailure(rc::fail));
            server = site.vertx
                    .createHttpServer()
                    .requestHandler(router)
                    .listen(0, "127.0.0.1")
                    .await();
            port = server.actualPort();
        }

        @Override
        public void close() {
            server.close().await();
        }
    }

    private interface Doing {
        void run() throws IOException;
    }

    private static String logged(Doing doing) {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            doing.run();
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }

    // Headers that are to be read as their RFC has them.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "br, GZIP | true",
                "gzip;q=0.5, br | true",
                "gzip; q=1 | true",
                "gzip;q=0 | false",
                "br, gzip;q=0.000, * | false",
                "x-gzip-not | false",
                "identity | false"
            })
    void a_page_is_packed_for_those_who_take_it_so(String accepted, boolean packed) {
        HttpResponse<String> page = site.send(site.request("/js/api.js").header("Accept-Encoding", accepted));
        assertThat(page.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(packed);
        assertThat(page.headers().firstValue("Vary")).contains("Accept-Encoding");
    }

    @Test
    void the_name_of_the_scheme_is_written_in_any_case() {
        assertThat(site.send(site.request("/api/gatherings").header("Authorization", "bearer " + site.organiser))
                        .statusCode())
                .isEqualTo(200);
        assertThat(site.send(site.request("/api/gatherings").header("Authorization", "Basic " + site.organiser))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded"})
    void the_figures_are_not_for_whom_a_proxy_on_this_machine_asks(String header) {
        assertThat(site.send(site.request("/metrics").header(header, "for=8.8.8.8"))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "AB\\u0000CDE", "\\ud800", "' or 1=1 --", "٣٤٥٦٧٨", "", " - "})
    void what_cannot_be_a_code_is_answered_as_any_other_wrong_one(String typed) {
        HttpResponse<String> wrong = site.post("/api/join", null, "{\"code\":\"" + typed + "\"}");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.body())
                .isEqualTo(site.post("/api/join", null, "{\"code\":\"ZZZZZZ\"}").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "", "AAAAAAAAAAAAAAAAAAAAA="})
    void what_cannot_be_a_secret_leads_nowhere(String secret) {
        HttpResponse<String> wrong = site.post("/api/exchange", null, "{\"secret\":\"" + secret + "\"}");
        assertThat(wrong.statusCode()).isEqualTo(404);
    }

    @Test
    void a_gathering_whose_name_has_controls_in_it_is_made_without_them() {
        HttpResponse<String> made =
                site.post("/api/gatherings", site.organiser, "{\"name\":\"RMB\\u0000\\u202e 2026\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(TestSite.json(made).get("name").asText()).isEqualTo("RMB 2026");
    }

    // Documents that are none.

    @ParameterizedTest
    @CsvSource({"# Autre chose, document-no-workshop", "'', document-no-workshop"})
    void what_is_no_document_of_ours_is_refused_with_its_code(String document, String code) {
        HttpResponse<String> refused = site.post("/api/gatherings/import", site.organiser, document);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(TestSite.json(refused).get("code").asText()).isEqualTo(code);
    }

    @Test
    void what_is_no_text_or_too_big_is_refused_with_its_code() {
        HttpRequest.Builder binary = site.request("/api/gatherings/import")
                .header("Authorization", "Bearer " + site.organiser)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {(byte) 0xff, 0, (byte) 0xfe, 1}));
        assertThat(TestSite.json(site.send(binary)).get("code").asText()).isEqualTo("document-not-text");
        HttpResponse<String> longText =
                site.post("/api/gatherings/import", site.organiser, "a".repeat(2 * 1024 * 1024 + 1));
        assertThat(TestSite.json(longText).get("code").asText()).isEqualTo("document-too-big");
        HttpResponse<String> big =
                site.post("/api/gatherings/import", site.organiser, "a".repeat(DocumentReader.LARGEST + 1));
        assertThat(big.statusCode()).isEqualTo(413);
        assertThat(TestSite.json(big).get("code").asText()).isEqualTo("too-big");
    }
}
