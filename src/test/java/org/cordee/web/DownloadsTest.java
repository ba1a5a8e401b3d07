package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.cordee.formats.Format;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents over HTTP: every format, annexes, any moment, and what is for those who lead alone. */
class DownloadsTest {
    private static final String SAID = "Une coopérative d'énergie à Lyon";
    private static final String HIDDEN = "Un mot que la salle ne doit plus voir";

    private static TestSite site;
    private static String workshop;
    private static String gathering;

    @BeforeAll
    static void a_workshop_with_two_contributions_one_hidden_and_one_entry() {
        site = new TestSite();
        workshop = site.makeWorkshop();
        gathering = TestSite.json(site.get("/api/gatherings", site.organiser))
                .get("gatherings")
                .get(0)
                .get("id")
                .asText();
        site.open(workshop);
        try (RawSocket anne = seated("participant");
                RawSocket facilitator = seated("facilitator");
                RawSocket rapporteur = seated("rapporteur")) {
            asked(anne, "post", "c1-0000000000000000", "\"section\":\"solutions\",\"text\":\"" + SAID + "\"");
            asked(anne, "post", "c2-0000000000000000", "\"section\":\"stakes\",\"text\":\"" + HIDDEN + "\"");
            asked(facilitator, "hide", "h1-0000000000000000", "\"contribution\":\"c2-0000000000000000\"");
            asked(
                    rapporteur,
                    "put",
                    "e1-0000000000000000",
                    "\"section\":\"solutions\",\"form\":\"bullet\",\"text\":[\"Les coopératives d'énergie\"],"
                            + "\"sources\":[\"c1-0000000000000000\"]");
        }
    }

    private static RawSocket seated(String role) {
        RawSocket socket = RawSocket.open(site.port);
        socket.text("{\"t\":\"hello\",\"v\":1,\"token\":\"" + site.seat(workshop, role) + "\"}")
                .next("welcome");
        return socket;
    }

    private static void asked(RawSocket socket, String type, String id, String rest) {
        socket.text("{\"t\":\"" + type + "\",\"id\":\"" + id + "\"," + rest + "}")
                .next("ack");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static HttpResponse<byte[]> document(String path, String token) {
        try {
            return TestSite.HTTP.send(
                    site.request(path)
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(String path, String token) {
        HttpResponse<byte[]> response = document(path, token);
        assertThat(response.statusCode()).isEqualTo(200);
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String ofWorkshop(String rest) {
        return "/api/workshops/" + workshop + "/restitution." + rest;
    }

    private static String ofGathering(String rest) {
        return "/api/gatherings/" + gathering + "/restitution." + rest;
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_format_can_be_had_of_a_workshop_and_of_its_gathering(Format format) {
        String participant = site.seat(workshop, "participant");
        for (HttpResponse<byte[]> response : List.of(
                document(ofWorkshop(format.extension()), participant),
                document(ofGathering(format.extension()), site.organiser))) {
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).contains(format.mediaType());
            assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                    .matches("attachment; filename=\"RMB-2026.*\\." + format.extension() + "\"");
            assertThat(response.body()).hasSizeGreaterThan(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "exe, 404, no-such-format",
        "md?annexes=nothing, 400, bad-field",
        "md?seq=-1, 400, bad-field",
        "md?seq=x, 400, bad-field",
        "md?at=yesterday, 400, bad-field",
        "md?seq=0, 404, not-then",
        "md?at=2001-01-01T00:00:00Z, 404, not-then"
    })
    void what_cannot_be_had_is_said(String rest, int status, String code) {
        HttpResponse<String> response = site.get(ofWorkshop(rest), site.organiser);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(TestSite.json(response).get("code").asText()).isEqualTo(code);
    }

    @Test
    void a_document_can_be_had_as_it_stood_after_any_event_and_at_any_moment() {
        assertThat(text(ofWorkshop("md"), site.organiser)).contains("- Les coopératives d'énergie");
        assertThat(text(ofWorkshop("md?seq=1"), site.organiser))
                .contains("### Enjeux principaux")
                .doesNotContain("coopératives");
        assertThat(text(ofWorkshop("md?seq=999999"), site.organiser)).contains("coopératives");
        assertThat(text(ofWorkshop("md?at=" + Instant.now().plusSeconds(5)), site.organiser))
                .contains("coopératives");
        assertThat(site.get(ofGathering("md?at=2001-01-01T00:00:00Z"), site.organiser)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void annexes_are_there_by_choice() {
        assertThat(text(ofWorkshop("md"), site.organiser)).doesNotContain(SAID);
        assertThat(text(ofWorkshop("md?annexes=sources,numbers"), site.organiser))
                .contains("## Atelier 1.1\u00a0: annexes")
                .contains("- Les coopératives d'énergie\n  - " + SAID)
                .contains("Personnes qui ont contribué\u00a0: 1");
        assertThat(text(ofGathering("md?annexes=unused"), site.organiser))
                .as("nothing that the room may see is unused")
                .doesNotContain("annexes");
    }

    /** The second contribution was there after the fourth event, and is hidden since the fifth. */
    @Test
    void what_is_hidden_today_is_not_in_a_document_of_the_past_but_for_those_who_lead() {
        String past = ofWorkshop("csv?annexes=unused,numbers&seq=4");
        assertThat(text(past, site.organiser)).contains(SAID, HIDDEN);
        assertThat(text(past, site.seat(workshop, "participant")))
                .contains(SAID)
                .doesNotContain(HIDDEN);
        assertThat(text(past, site.seat(workshop, "projector"))).doesNotContain(HIDDEN);
    }

    @Test
    void what_was_hidden_is_in_the_tables_of_those_who_lead_alone() {
        String participant = site.seat(workshop, "participant");
        String projector = site.seat(workshop, "projector");
        for (String format : List.of("csv", "json")) {
            assertThat(text(ofWorkshop(format), site.organiser)).contains(SAID).contains(HIDDEN);
            assertThat(text(ofWorkshop(format), participant)).contains(SAID).doesNotContain(HIDDEN);
            assertThat(text(ofWorkshop(format), projector)).contains(SAID).doesNotContain(HIDDEN);
        }
        assertThat(text(ofWorkshop("md?annexes=sources,unused,numbers"), site.organiser))
                .doesNotContain(HIDDEN);
    }

    @Test
    void a_long_document_is_asked_for_then_asked_after_then_fetched() {
        HttpResponse<String> accepted = site.send(site.request(ofGathering("html"))
                .header("Authorization", "Bearer " + site.organiser)
                .header("Prefer", "respond-async")
                .GET());
        assertThat(accepted.statusCode()).isEqualTo(202);
        String export = accepted.headers().firstValue("Location").orElseThrow();
        HttpResponse<byte[]> fetched = document(export + "/document", site.organiser);
        assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).contains("Les coopératives d'énergie");
        JsonNode progress = TestSite.json(site.get(export, site.organiser));
        assertThat(progress.get("state").asText()).isEqualTo("ready");
        assertThat(site.get(export, site.seat(workshop, "facilitator")).statusCode())
                .isEqualTo(403);
        assertThat(site.get("/api/exports/" + java.util.UUID.randomUUID(), site.organiser)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_export_made_before_somebody_erased_their_words_is_not_had_any_more_and_another_has_none_of_them() {
        try (RawSocket anne = seated("participant")) {
            asked(anne, "post", "to-be-erased-0000000", "\"section\":\"stakes\",\"text\":\"Effacé depuis\"");
            String before = exportOf("json");
            String past = exportOf("json?at=" + Instant.now().plusSeconds(60));
            for (String export : List.of(before, past))
                assertThat(words(export)).contains(SAID).contains("Effacé depuis");
            anne.text("{\"t\":\"erase\",\"id\":\"erased-0000000000000\"}").next("ack");
            for (String export : List.of(before, past)) {
                assertThat(site.get(export, site.organiser).statusCode()).isEqualTo(404);
                assertThat(document(export + "/document", site.organiser).statusCode())
                        .isEqualTo(404);
            }
            assertThat(words(exportOf("json"))).contains(SAID).doesNotContain("Effacé depuis");
        }
    }

    private static String exportOf(String format) {
        return site.send(site.request(ofGathering(format))
                        .header("Authorization", "Bearer " + site.organiser)
                        .header("Prefer", "respond-async")
                        .GET())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String words(String export) {
        return new String(document(export + "/document", site.organiser).body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> style(String method, String part, byte[] body) {
        return site.send(site.request("/api/gatherings/" + gathering + "/style/" + part)
                .header("Authorization", "Bearer " + site.organiser)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    @Test
    void a_house_style_is_given_shows_in_what_is_written_next_and_is_taken_away() {
        byte[] colour = "#7A1F3D".getBytes(StandardCharsets.UTF_8);
        assertThat(text(ofWorkshop("html"), site.organiser)).doesNotContainIgnoringCase("#7A1F3D");
        assertThat(TestSite.json(style("PUT", "accent", colour)).get("accent").asText())
                .isEqualTo("#7A1F3D");
        assertThat(text(ofWorkshop("html"), site.organiser)).containsIgnoringCase("#7A1F3D");
        assertThat(TestSite.json(style("DELETE", "accent", new byte[0]))
                        .get("accent")
                        .isNull())
                .isTrue();
        assertThat(text(ofWorkshop("html"), site.organiser)).doesNotContainIgnoringCase("#7A1F3D");
    }

    @ParameterizedTest
    @CsvSource({
        "accent, red, 400, bad-field",
        "accent, '', 400, empty",
        "logo, <svg onload=alert(1)>, 422, document-not-of-its-type",
        "reference, no zip, 422, document-not-of-its-type",
        "font, x, 404, no-such-style-part"
    })
    void a_house_style_that_is_none_is_refused_and_changes_nothing(String part, String body, int status, String code) {
        HttpResponse<String> refused = style("PUT", part, body.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(TestSite.json(refused).get("code").asText()).isEqualTo(code);
        JsonNode shown = TestSite.json(site.get("/api/gatherings/" + gathering + "/style", site.organiser));
        assertThat(shown.get("reference").asBoolean() || shown.get("logo").asBoolean())
                .isFalse();
    }
}
