package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.cordee.restitution.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Drafts of translations, from a LibreTranslate that does as it is told here. */
class TranslationDraftsTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final AtomicReference<Handler<HttpServerRequest>> ANSWER = new AtomicReference<>();

    private static HttpServer service;
    private static TestSite site;
    private static String workshop;
    private static String said;

    @BeforeAll
    static void start() {
        service = VERTX.createHttpServer()
                .requestHandler(request -> ANSWER.get().handle(request))
                .listen(0, "127.0.0.1")
                .await();
        site = new TestSite(true, Optional.of(address()));
        workshop = site.makeWorkshop();
        site.open(workshop);
        said = "said-0000000000000000";
        try (RawSocket participant = RawSocket.open(site.port)) {
            participant.text("{\"t\":\"hello\",\"v\":1,\"token\":\"" + site.seat(workshop, "participant") + "\"}");
            participant.next("welcome");
            participant.text("{\"t\":\"post\",\"id\":\"" + said
                    + "\",\"section\":\"stakes\",\"text\":\"El"
                    + " tiempo\",\"lang\":\"es\",\"credit\":{\"name\":\"Awa\"}}");
            participant.next("ack");
        }
    }

    private static Translator.Address address() {
        return new Translator.Address(
                URI.create("http://127.0.0.1:" + service.actualPort() + "/"), Optional.of("the-key"));
    }

    @AfterAll
    static void stop() {
        site.close();
        VERTX.close().await();
    }

    private static void answers(int status, String body) {
        ANSWER.set(request -> request.response().setStatusCode(status).end(body));
    }

    private static HttpResponse<String> draft(String token, String lang) {
        String body = "{\"contribution\":\"" + said + "\",\"lang\":\"" + lang + "\"}";
        return site.post("/api/workshops/" + workshop + "/drafts", token, body);
    }

    private static String code(HttpResponse<String> response) {
        return response.statusCode() + " "
                + TestSite.json(response).path("code").asText();
    }

    @Test
    void the_service_is_sent_the_words_and_the_languages_and_nothing_else() {
        CompletableFuture<JsonObject> asked = new CompletableFuture<>();
        ANSWER.set(request -> request.body().onSuccess(body -> {
            asked.complete(body.toJsonObject().put("path", request.path()));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .end("{\"translatedText\":\" Le\\ntemps \",\"alternatives\":[]}");
        }));
        HttpResponse<String> response = draft(site.organiser, "fr");
        assertThat(TestSite.json(response))
                .isEqualTo(TestSite.json(response))
                .satisfies(answer -> assertThat(answer.toString()).isEqualTo("{\"text\":\"Le temps\"}"));
        assertThat(asked.join())
                .isEqualTo(new JsonObject()
                        .put("q", "El tiempo")
                        .put("source", "es")
                        .put("target", "fr")
                        .put("format", "text")
                        .put("api_key", "the-key")
                        .put("path", "/translate"));
    }

    @Test
    void what_goes_wrong_there_has_a_code_here() {
        answers(500, "{\"error\":\"no model\"}");
        assertThat(code(draft(site.organiser, "fr"))).isEqualTo("502 translator-failed");
        answers(200, "<html>");
        assertThat(code(draft(site.organiser, "fr"))).isEqualTo("502 translator-failed");
        answers(200, "{\"translatedText\":\" \"}");
        assertThat(code(draft(site.organiser, "fr"))).isEqualTo("502 translator-failed");
        answers(200, "{\"translatedText\":\"" + "é".repeat(40_000) + "\"}");
        assertThat(code(draft(site.organiser, "fr"))).isEqualTo("502 translator-failed");
        ANSWER.set(request -> request.connection().close());
        assertThat(code(draft(site.organiser, "fr"))).isEqualTo("502 translator-failed");
    }

    @Test
    void a_service_that_does_not_answer_is_not_waited_for() {
        ANSWER.set(request -> {});
        Translator translator = new Translator(VERTX, address(), Duration.ofMillis(200));
        assertThatThrownBy(() -> translator
                        .draft("El tiempo", Optional.empty(), Language.FR)
                        .await())
                .isInstanceOfSatisfying(Problem.class, late -> {
                    assertThat(late.status()).isEqualTo(504);
                    assertThat(late.code()).isEqualTo("translator-late");
                });
    }

    @Test
    void only_those_who_lead_and_write_ask_and_about_what_is_there_in_a_language_there_is() {
        answers(200, "{\"translatedText\":\"x\"}");
        assertThat(code(draft(site.seat(workshop, "participant"), "fr"))).isEqualTo("403 not-yours-to-ask");
        assertThat(code(draft(site.seat(workshop, "projector"), "fr"))).isEqualTo("403 not-yours-to-ask");
        assertThat(draft(site.seat(workshop, "facilitator"), "fr").statusCode()).isEqualTo(200);
        assertThat(draft(site.seat(workshop, "rapporteur"), "fr").statusCode()).isEqualTo(200);
        assertThat(code(draft(site.organiser, "de"))).isEqualTo("400 bad-field");
        String drafts = "/api/workshops/" + workshop + "/drafts";
        assertThat(code(site.post(drafts, site.organiser, "{\"contribution\":\"never\",\"lang\":\"fr\"}")))
                .isEqualTo("404 no-such-contribution");
        assertThat(code(site.post(drafts, site.organiser, "{\"lang\":\"fr\"}"))).isEqualTo("400 missing-field");
    }

    @Test
    void the_page_is_told_whether_there_is_a_machine() {
        assertThat(TestSite.json(site.get("/api/workshops/" + workshop, site.organiser))
                        .get("drafts")
                        .asBoolean())
                .isTrue();
        try (TestSite plain = new TestSite()) {
            String other = plain.makeWorkshop();
            assertThat(TestSite.json(plain.get("/api/workshops/" + other, plain.organiser))
                            .get("drafts")
                            .asBoolean())
                    .isFalse();
            HttpResponse<String> asked = plain.post(
                    "/api/workshops/" + other + "/drafts", plain.organiser, "{\"contribution\":\"x\",\"lang\":\"fr\"}");
            assertThat(code(asked)).isEqualTo("404 no-translator");
        }
    }
}
