package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document is looked at before it is imported; one of another template is mapped by its organiser. */
class ImportsTest {
    private static final String OTHER =
            "# Compte rendu de l'atelier finance\n\n## Constats\n\n- Un constat\n\n## Propositions\n\n- Une idée\n- Une autre\n";
    private static final String AS = "&number=2.1&gathering=RMB%202026&title=La%20finance&language=fr&wording=inspire";

    private static TestSite site;

    @BeforeAll
    static void start() {
        site = new TestSite();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static HttpResponse<String> sent(String path, byte[] document) {
        return site.send(site.request("/api/gatherings/import" + path)
                .header("Authorization", "Bearer " + site.organiser)
                .POST(HttpRequest.BodyPublishers.ofByteArray(document)));
    }

    private static HttpResponse<String> sent(String path, String document) {
        return sent(path, document.getBytes(StandardCharsets.UTF_8));
    }

    private static int gatherings() {
        return TestSite.json(site.get("/api/gatherings", site.organiser))
                .get("gatherings")
                .size();
    }

    @Test
    void a_preview_says_what_is_in_each_section_and_makes_nothing() throws IOException {
        int before = gatherings();
        byte[] real = Files.readAllBytes(Path.of("src/test/resources/rmb/rmb-2017-extract.md"));
        JsonNode preview = TestSite.json(sent("/preview?format=md", real));
        assertThat(preview.get("gathering").asText()).isEqualTo("RMB 2017");
        assertThat(preview.get("workshops")).hasSize(4);
        JsonNode first = preview.get("workshops").get(0);
        assertThat(first.get("number").asText()).isEqualTo("1.1");
        assertThat(first.get("wording").asText()).isEqualTo("reproduce");
        first.get("sections").forEach(count -> assertThat(count.asInt()).isBetween(1, 20));
        assertThat(preview.get("remarks")).hasSize(2);
        assertThat(gatherings()).isEqualTo(before);
    }

    @Test
    void a_report_of_another_template_shows_its_headings_and_is_taken_as_its_organiser_says() {
        JsonNode unread = TestSite.json(sent("/preview?format=md", OTHER));
        assertThat(unread.get("code").asText()).isEqualTo("document-no-workshop");
        assertThat(unread.get("sentence").asText()).contains("Aucun atelier");
        assertThat(unread.get("headings"))
                .extracting(JsonNode::asText)
                .containsExactly("Compte rendu de l'atelier finance", "Constats", "Propositions");

        String mapped = "?format=md&map=1:stakes&map=2:solutions" + AS;
        JsonNode found =
                TestSite.json(sent("/preview" + mapped, OTHER)).get("workshops").get(0);
        assertThat(found.get("introduction").asInt())
                .as("its first heading is kept")
                .isEqualTo(1);
        assertThat(found.get("sections").get("stakes").asInt()).isEqualTo(2);
        assertThat(found.get("sections").get("solutions").asInt()).isEqualTo(3);

        HttpResponse<String> made = sent(mapped, OTHER);
        assertThat(made.statusCode()).isEqualTo(201);
        String gathering = TestSite.json(made).get("gathering").get("id").asText();
        assertThat(site.get("/api/gatherings/" + gathering + "/restitution.md", site.organiser)
                        .body())
                .isEqualTo("""
                        ## RMB 2026 - Restitution atelier 2.1 : « La finance »

                        **Compte rendu de l'atelier finance**

                        ### Solutions et projets de l'ESS dont on peut s'inspirer

                        **Propositions**

                        - Une idée
                        - Une autre

                        ### Domaine d'action stratégique

                        ### Éléments de démonstration de l'efficacité de l'ESS

                        ### Défis spécifiques à résoudre (pour chaque domaine)

                        ### Problèmes et questions posées

                        **Constats**

                        - Un constat
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "?format=pdf, 415, not-read",
        "?format=exe, 400, bad-field",
        "?map=x, 400, bad-field",
        "?map=1:nothing, 400, bad-field",
        "?number=1.1, 400, missing-field",
        "?number=..&gathering=a&title=b, 400, bad-field",
        "?number=1.1&gathering=a&title=b&language=xx, 400, bad-field",
        "?number=1.1&gathering=a&title=b&wording=xx, 400, bad-field"
    })
    void what_is_not_understood_of_a_request_is_said(String query, int status, String code) {
        HttpResponse<String> refused = sent("/preview" + query, OTHER);
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(TestSite.json(refused).get("code").asText()).isEqualTo(code);
    }

    @Test
    void a_mapped_title_is_made_sound() {
        String wild = URLEncoder.encode("Titre\u202E\u0000\n de ‹travail›", StandardCharsets.UTF_8);
        JsonNode found = TestSite.json(
                        sent("/preview?format=md&map=1:stakes&number=1&gathering=R&title=" + wild, OTHER))
                .get("workshops")
                .get(0);
        assertThat(found.get("title").asText()).isEqualTo("Titre  de ‹travail›");
    }

    @Test
    void what_stands_before_the_first_workshop_stands_there_again() {
        String document = "Un mot de la présidence.\n\n- Merci\n\n## RMB 2026 - Restitution atelier 1.1 : « Un »\n\n"
                + "### Enjeux principaux\n\n- Un enjeu\n";
        JsonNode made = TestSite.json(sent("?format=md", document)).get("gathering");
        String all = site.get("/api/gatherings/" + made.get("id").asText() + "/restitution.md", site.organiser)
                .body();
        assertThat(all).startsWith("Un mot de la présidence.\n\n- Merci\n\n## RMB 2026");
        String alone = site.get(
                        "/api/workshops/"
                                + made.get("workshops").get(0).get("id").asText() + "/restitution.md",
                        site.organiser)
                .body();
        assertThat(alone).startsWith("## RMB 2026");
        HttpResponse<String> tooLong = sent("?format=md", "Un mot\n\n".repeat(600) + document);
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(TestSite.json(tooLong).get("code").asText()).isEqualTo("too-many");
    }
}
