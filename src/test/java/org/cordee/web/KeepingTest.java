package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A gathering as a whole: its plenary, its book, the next edition, a word to all rooms, and its end. */
class KeepingTest {
    private static final Path RMB_2017 = Path.of("src/test/resources/rmb/rmb-2017-extract.md");

    private static TestSite site;

    @BeforeAll
    static void open() {
        site = new TestSite();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    /** The gathering of 2017, imported anew, with all that its workshops wrote. */
    private static JsonNode imported() throws IOException {
        HttpResponse<String> response = site.send(site.request("/api/gatherings/import")
                .header("Authorization", "Bearer " + site.organiser)
                .header("Content-Type", "text/markdown")
                .POST(HttpRequest.BodyPublishers.ofString(Files.readString(RMB_2017))));
        return TestSite.json(response).get("gathering");
    }

    private static String path(JsonNode gathering) {
        return "/api/gatherings/" + gathering.get("id").asText();
    }

    private static List<JsonNode> contributions(String workshop) {
        List<JsonNode> found = new ArrayList<>();
        try (RawSocket desk = RawSocket.open(site.port)) {
            desk.text("{\"t\":\"hello\",\"v\":1,\"token\":\"" + site.seat(workshop, "rapporteur") + "\"}");
            for (JsonNode change : desk.next("welcome").get("changes"))
                if (change.get("e").asText().equals("contribution")) found.add(change);
        }
        return found;
    }

    @Test
    void the_plenary_has_every_line_of_the_workshops_once_and_says_where_it_comes_from() throws IOException {
        JsonNode gathering = imported();
        JsonNode plenary = TestSite.json(site.post(path(gathering) + "/plenary", site.organiser, ""));
        List<JsonNode> lines = contributions(plenary.get("id").asText());
        assertThat(lines).hasSizeGreaterThan(80).allSatisfy(line -> {
            assertThat(line.get("hand").asText()).isEqualTo("carried");
            assertThat(line.get("from").get("label").asText()).startsWith("RMB 2017 · ");
        });
        assertThat(lines)
                .anyMatch(line -> line.get("from").get("label").asText().endsWith("1.1"));

        JsonNode again = TestSite.json(site.post(path(gathering) + "/plenary", site.organiser, ""));
        assertThat(again.get("id")).isEqualTo(plenary.get("id"));
        assertThat(contributions(plenary.get("id").asText())).hasSameSizeAs(lines);
    }

    @Test
    void the_book_lines_up_what_each_workshop_says_in_the_template() throws IOException {
        JsonNode gathering = imported();
        String book = site.get(path(gathering) + "/book.md", site.organiser).body();
        assertThat(book).startsWith("## RMB 2017 - Restitution atelier P : « Plénière »\n");
        assertThat(book.lines().filter(line -> line.startsWith("#"))).hasSize(6);
        String brief =
                site.get(path(gathering) + "/book.md?top=1", site.organiser).body();
        assertThat(brief.length()).isLessThan(book.length());
        for (JsonNode workshop : gathering.get("workshops"))
            assertThat(brief).contains("**" + workshop.get("number").asText() + " – ");
    }

    @Test
    void the_next_edition_has_the_same_workshops_and_begins_with_the_stakes_of_the_last() throws IOException {
        JsonNode past = imported();
        JsonNode next = TestSite.json(
                site.post(path(past) + "/next", site.organiser, "{\"name\":\"RMB 2027\",\"stakes\":true}"));
        assertThat(next.get("name").asText()).isEqualTo("RMB 2027");
        assertThat(next.get("workshops")).hasSameSizeAs(past.get("workshops"));
        for (int i = 0; i < next.get("workshops").size(); i++) {
            JsonNode workshop = next.get("workshops").get(i);
            assertThat(workshop.get("title"))
                    .isEqualTo(past.get("workshops").get(i).get("title"));
            assertThat(workshop.get("wording"))
                    .isEqualTo(past.get("workshops").get(i).get("wording"));
            assertThat(workshop.get("entries").asInt()).isZero();
            assertThat(contributions(workshop.get("id").asText()))
                    .isNotEmpty()
                    .allSatisfy(
                            stake -> assertThat(stake.get("section").asText()).isEqualTo("stakes"));
        }
    }

    @Test
    void a_word_of_the_organiser_reaches_those_who_lead_and_nobody_else() throws IOException {
        JsonNode gathering = imported();
        String workshop = gathering.get("workshops").get(0).get("id").asText();
        HttpResponse<String> told =
                site.post(path(gathering) + "/message", site.organiser, "{\"text\":\"Pause à 11 h\"}");
        assertThat(told.statusCode()).isEqualTo(204);
        assertThat(welcome(workshop, "facilitator")).contains("Pause à 11 h");
        assertThat(welcome(workshop, "projector")).doesNotContain("Pause");
        assertThat(welcome(workshop, "participant")).doesNotContain("Pause");
    }

    private static String welcome(String workshop, String role) {
        try (RawSocket socket = RawSocket.open(site.port)) {
            return socket.text("{\"t\":\"hello\",\"v\":1,\"token\":\"" + site.seat(workshop, role) + "\"}")
                    .next("welcome")
                    .toString();
        }
    }

    @Test
    void a_purged_gathering_is_gone_and_whoever_is_in_it_is_shown_out() throws IOException {
        JsonNode gathering = imported();
        String workshop = gathering.get("workshops").get(0).get("id").asText();
        try (RawSocket phone = RawSocket.open(site.port)) {
            phone.text("{\"t\":\"hello\",\"v\":1,\"token\":\"" + site.seat(workshop, "participant") + "\"}")
                    .next("welcome");
            HttpResponse<String> gone = site.send(site.request(path(gathering))
                    .header("Authorization", "Bearer " + site.organiser)
                    .DELETE());
            assertThat(gone.statusCode()).isEqualTo(204);
            assertThat(phone.closeCode()).isEqualTo(4004);
        }
        assertThat(site.get(path(gathering), site.organiser).statusCode()).isEqualTo(404);
        assertThat(site.get("/api/workshops/" + workshop, site.organiser).statusCode())
                .isEqualTo(404);
        assertThat(site.count("select count(*) from event where workshop = '" + workshop + "'"))
                .isZero();
        assertThat(site.count("select count(*) from link where workshop = '" + workshop + "'"))
                .isZero();
    }

    @Test
    void what_is_kept_until_a_day_is_there_on_that_day_and_gone_after() throws IOException {
        JsonNode kept = imported();
        JsonNode due = imported();
        keep(kept, "\"2026-11-26\"");
        keep(due, "\"2026-11-25\"");
        assertThat(site.retention
                        .purgeDue(java.time.LocalDate.parse("2026-11-26"))
                        .await())
                .isEqualTo(1);
        assertThat(site.get(path(due), site.organiser).statusCode()).isEqualTo(404);
        assertThat(TestSite.json(site.get(path(kept), site.organiser))
                        .get("until")
                        .asText())
                .isEqualTo("2026-11-26");
        keep(kept, "null");
        assertThat(TestSite.json(site.get(path(kept), site.organiser)).hasNonNull("until"))
                .isFalse();
    }

    private static void keep(JsonNode gathering, String until) {
        HttpResponse<String> kept = site.send(site.request(path(gathering) + "/retention")
                .header("Authorization", "Bearer " + site.organiser)
                .PUT(HttpRequest.BodyPublishers.ofString("{\"until\":" + until + "}")));
        assertThat(kept.statusCode()).isEqualTo(200);
    }
}
