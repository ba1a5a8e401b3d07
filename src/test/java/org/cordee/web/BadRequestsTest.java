package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bad request is answered, as a problem with its code; nobody learns more than they should. */
class BadRequestsTest {
    private static TestSite site;
    private static String workshop;

    @BeforeAll
    static void start() {
        site = new TestSite();
        workshop = site.makeWorkshop();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void isProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = TestSite.json(response);
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").asText()).isEqualTo("urn:cordee:problem:" + code);
        assertThat(problem.get("title").asText()).isNotBlank();
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                Arguments.of("/api/join", "", "bad-json"),
                Arguments.of("/api/join", "no json", "bad-json"),
                Arguments.of("/api/join", "null", "bad-json"),
                Arguments.of("/api/join", "{}", "missing-field"),
                Arguments.of("/api/join", "{\"code\":\"A\",\"more\":1}", "unknown-field"),
                Arguments.of("/api/join", "{\"code\":{}}", "bad-field"),
                Arguments.of("/api/join", "{\"code\":\"A\",\"code\":\"B\"}", "bad-json"),
                Arguments.of("/api/join", "{\"code\":\"" + "A".repeat(41) + "\"}", "bad-field"),
                Arguments.of("/api/join", "[".repeat(2_000), "bad-field"),
                Arguments.of("/api/gatherings", "{\"name\":\" \\u200b\"}", "empty"),
                Arguments.of("/api/gatherings", "{\"name\":\"" + "a".repeat(201) + "\"}", "too-long"),
                Arguments.of("/api/gatherings", "{\"name\":\"a\",\"language\":\"xx\"}", "bad-field"),
                Arguments.of("/api/gatherings", "{\"name\":\"a\",\"workshops\":[{\"title\":\"t\"}]}", "missing-field"),
                Arguments.of(
                        "/api/gatherings",
                        "{\"name\":\"a\",\"workshops\":[{\"number\":\"1 1\",\"title\":\"t\"}]}",
                        "bad-field"),
                Arguments.of("/api/gatherings", "{\"name\":\"a\",\"workshops\":[null]}", "bad-field"),
                Arguments.of(
                        "/api/gatherings",
                        "{\"name\":\"a\",\"workshops\":[{\"number\":\"1\",\"title\":\"t\",\"wording\":\"x\"}]}",
                        "bad-field"));
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void a_body_that_is_none_is_answered_with_its_code(String path, String body, String code) {
        HttpResponse<String> response = site.post(path, site.organiser, body);
        isProblem(response, 400, code);
    }

    @Test
    void what_is_not_there_is_404_and_what_is_not_so_asked_is_405() {
        isProblem(site.get("/nothing", null), 404, "no-such-page");
        isProblem(site.get("/api/nothing", null), 404, "no-such-page");
        isProblem(site.get("/api/join", null), 405, "no-such-method");
        isProblem(site.get("/api/gatherings/" + UUID.randomUUID(), site.organiser), 404, "no-such-gathering");
        isProblem(site.get("/api/gatherings/x", site.organiser), 404, "no-such-gathering");
        isProblem(site.get("/api/workshops/" + UUID.randomUUID(), site.organiser), 404, "no-such-workshop");
        isProblem(site.get("/api/workshops/x", site.organiser), 404, "no-such-workshop");
        isProblem(
                site.post("/api/workshops/" + workshop + "/links/participant/renew", site.organiser, ""),
                404,
                "no-such-link");
    }

    @Test
    void a_body_that_is_too_big_is_413() {
        isProblem(site.post("/api/join", null, "{\"code\":\"" + "A".repeat(70_000) + "\"}"), 413, "too-big");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/%2e%2e/pom.xml",
                "/js/..%2f..%2fopenapi.yaml",
                "/locales/../../db/migration/V1__journal.sql",
                "/META-INF/MANIFEST.MF",
                "/.git/config",
                "//etc/passwd",
                "/simplelogger.properties",
                "/js/",
                "/js",
            })
    void nothing_but_the_pages_is_served(String path) {
        assertThat(site.get(path, null).statusCode()).isEqualTo(404);
    }

    // Tokens.

    static Stream<Arguments> badTokens() {
        return ForgedTokens.of(site).faulty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void a_token_that_is_not_ours_is_401(String what, String token) {
        isProblem(site.get("/api/gatherings", token), 401, "not-admitted");
    }

    @Test
    void a_token_that_is_ours_is_good_so_the_ones_above_are_refused_for_what_they_are() {
        String token = ForgedTokens.of(site).sound();
        assertThat(site.get("/api/gatherings", token).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_in_the_url_or_in_a_cookie_is_none() {
        isProblem(
                site.get("/api/gatherings?token=" + site.organiser + "&access_token=" + site.organiser, null),
                401,
                "not-admitted");
        isProblem(
                site.send(site.request("/api/gatherings").header("Cookie", "token=" + site.organiser)),
                401,
                "not-admitted");
        isProblem(site.get("/api/gatherings", null), 401, "not-admitted");
    }

    @ParameterizedTest
    @CsvSource({
        "participant, 403, 403, 200",
        "projector, 200, 403, 200",
        "facilitator, 200, 403, 200",
        "rapporteur, 200, 403, 200"
    })
    void each_role_reaches_what_is_its_own(String role, int door, int links, int restitution) {
        String token = site.seat(workshop, role);
        assertThat(site.get("/api/workshops/" + workshop + "/door", token).statusCode())
                .isEqualTo(door);
        assertThat(site.get("/api/workshops/" + workshop + "/links", token).statusCode())
                .isEqualTo(links);
        assertThat(site.get("/api/workshops/" + workshop + "/restitution.md", token)
                        .statusCode())
                .isEqualTo(restitution);
        isProblem(site.get("/api/gatherings", token), 403, "not-yours-to-ask");
        isProblem(site.post("/api/gatherings", token, "{\"name\":\"x\"}"), 403, "not-yours-to-ask");
    }

    @Test
    void a_seat_in_one_workshop_is_none_in_another() {
        String elsewhere = site.seat(site.makeWorkshop(), "facilitator");
        isProblem(site.get("/api/workshops/" + workshop, elsewhere), 401, "not-admitted");
    }

    @Test
    void whoever_came_by_a_link_that_was_renewed_is_out_and_the_old_link_leads_nowhere() {
        String own = site.makeWorkshop();
        JsonNode links = TestSite.json(site.get("/api/workshops/" + own + "/links", site.organiser))
                .get("links");
        String secret = TestSite.fragment(links.get(0).get("url").asText());
        String role = links.get(0).get("role").asText();
        String token = site.exchange(secret);
        assertThat(site.get("/api/workshops/" + own, token).statusCode()).isEqualTo(200);

        HttpResponse<String> renewed =
                site.post("/api/workshops/" + own + "/links/" + role + "/renew", site.organiser, "");
        assertThat(renewed.statusCode()).isEqualTo(201);
        isProblem(site.get("/api/workshops/" + own, token), 403, "removed");
        isProblem(site.post("/api/exchange", null, "{\"secret\":\"" + secret + "\"}"), 404, "no-such-link");
        String fresh = site.exchange(
                TestSite.fragment(TestSite.json(renewed).get("url").asText()));
        assertThat(site.get("/api/workshops/" + own, fresh).statusCode()).isEqualTo(200);
    }

    // Codes.

    @Test
    void an_unknown_code_and_that_of_a_closed_workshop_are_answered_alike() {
        String closed = site.door(site.makeWorkshop()).get("code").asText();
        HttpResponse<String> unknown = site.post("/api/join", null, "{\"code\":\"ZZZZZZ\"}");
        isProblem(unknown, 404, "no-such-code");
        HttpResponse<String> shut = site.post("/api/join", null, "{\"code\":\"" + closed + "\"}");
        assertThat(shut.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(shut.body()).isEqualTo(unknown.body());
        assertThat(shut.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
    }

    @Test
    void three_hundred_who_type_the_right_code_at_once_are_all_in_and_who_guesses_is_slowed_down() {
        String own = site.makeWorkshop();
        site.open(own);
        String code = site.door(own).get("code").asText();
        List<CompletableFuture<Integer>> hall = new ArrayList<>();
        for (int i = 0; i < 300; i++)
            hall.add(CompletableFuture.supplyAsync(() ->
                    site.post("/api/join", null, "{\"code\":\"" + code + "\"}").statusCode()));
        assertThat(hall).allSatisfy(one -> assertThat(one.join()).isEqualTo(200));

        List<CompletableFuture<HttpResponse<String>>> guesses = new ArrayList<>();
        var many = java.util.concurrent.Executors.newFixedThreadPool(100);
        for (int i = 0; i < 800; i++)
            guesses.add(
                    CompletableFuture.supplyAsync(() -> site.post("/api/join", null, "{\"code\":\"YYYYYY\"}"), many));
        List<HttpResponse<String>> answers =
                guesses.stream().map(CompletableFuture::join).toList();
        many.shutdown();
        assertThat(answers).anySatisfy(answer -> {
            isProblem(answer, 429, "too-many-guesses");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
    }

    // The pages.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/j",
                "/w/1",
                "/organiser",
                "/facilitator",
                "/desk/1",
                "/projector",
                "/sheet/1",
                "/plenary/1",
                "/nothing",
                "/api/join"
            })
    void every_answer_says_what_the_browser_must_not_do(String path) {
        HttpResponse<String> page = site.get(path, null);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'none'",
                                "script-src 'self';",
                                "frame-ancestors 'none'",
                                "frame-src blob:",
                                "require-trusted-types-for 'script'")
                        .doesNotContain("unsafe", "http:", "https:"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_page_is_asked_for_again_and_not_sent_again() {
        HttpResponse<String> first = site.get("/", null);
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        HttpResponse<String> again = site.send(site.request("/").header("If-None-Match", etag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<String> packed = site.send(site.request("/").header("Accept-Encoding", "gzip"));
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        HttpResponse<String> head = site.send(site.request("/").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fr, Aucun", "de, Aucun", "'', Aucun"})
    void problems_speak_the_readers_language_or_french(String language, String begins) {
        HttpRequest.Builder request =
                site.request("/api/join").POST(HttpRequest.BodyPublishers.ofString("{\"code\":\"XXXXXX\"}"));
        if (!language.isEmpty()) request.header("Accept-Language", language);
        HttpResponse<String> response = site.send(request);
        if (response.statusCode() == 404)
            assertThat(TestSite.json(response).get("title").asText()).startsWith(begins);
        else assertThat(response.statusCode()).isEqualTo(429);
    }

    @Test
    void the_figures_are_for_this_machine() {
        assertThat(site.get("/metrics", null).body()).isEqualTo("figures 1\n");
        assertThat(TestSite.json(site.get("/health/ready", null)).get("status").asText())
                .isEqualTo("ready");
        assertThat(TestSite.json(site.get("/health/live", null)).get("status").asText())
                .isEqualTo("live");
    }
}
