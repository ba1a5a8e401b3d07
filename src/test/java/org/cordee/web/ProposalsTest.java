package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Proposals over HTTP: what can be grouped in a workshop, and what several workshops share. */
class ProposalsTest {
    private static TestSite site;

    @BeforeAll
    static void start() {
        site = new TestSite();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String id(int n) {
        return "c" + n + "-0000000000000000";
    }

    private static RawSocket seated(String workshop, String role) {
        RawSocket socket = RawSocket.open(site.port);
        socket.text("{\"t\":\"hello\",\"v\":1,\"token\":\"" + site.seat(workshop, role) + "\"}")
                .next("welcome");
        return socket;
    }

    private static void asked(RawSocket socket, String type, String id, String rest) {
        socket.text("{\"t\":\"" + type + "\",\"id\":\"" + id + "\"," + rest + "}")
                .next("ack");
    }

    /** A workshop in which this was said, under {@link #id} 0, 1, 2 and so on. */
    private static String workshopWith(String... said) {
        String workshop = site.makeWorkshop();
        site.open(workshop);
        try (RawSocket anne = seated(workshop, "participant")) {
            for (int i = 0; i < said.length; i++)
                asked(anne, "post", id(i), "\"section\":\"solutions\",\"text\":\"" + said[i] + "\"");
        }
        return workshop;
    }

    private static void asFacilitator(String workshop, String type, String rest) {
        try (RawSocket facilitator = seated(workshop, "facilitator")) {
            asked(facilitator, type, type + "-0000000000000000", rest);
        }
    }

    private static List<List<String>> proposed(String workshop, String section) {
        JsonNode answer = TestSite.json(site.get(
                "/api/workshops/" + workshop + "/sections/" + section + "/proposals",
                site.seat(workshop, "facilitator")));
        return all(answer.get("proposals")).stream()
                .map(proposal -> all(proposal.get("members")).stream()
                        .map(JsonNode::asText)
                        .sorted()
                        .toList())
                .toList();
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    @Test
    void what_says_nearly_the_same_in_a_section_is_proposed_with_a_title() {
        String workshop = workshopWith("coopération locale", "Former les élus", "coopérer au niveau local");
        JsonNode answer =
                TestSite.json(site.get("/api/workshops/" + workshop + "/sections/solutions/proposals", site.organiser));
        assertThat(answer.get("proposals")).hasSize(1);
        JsonNode proposal = answer.get("proposals").get(0);
        assertThat(proposal.get("title").asText()).isEqualTo("coopération locale");
        assertThat(proposal.get("members")).extracting(JsonNode::asText).containsExactly(id(0), id(2));
        assertThat(proposal.get("strength").asDouble()).isEqualTo(1);
        assertThat(proposed(workshop, "stakes")).isEmpty();
    }

    @Test
    void what_was_dismissed_is_not_proposed_again_until_more_is_said() {
        String workshop = workshopWith("coopération locale", "coopérer au niveau local", "Former les élus");
        asFacilitator(workshop, "dismiss", "\"members\":[\"" + id(1) + "\",\"" + id(0) + "\"]");
        assertThat(proposed(workshop, "solutions")).isEmpty();
        try (RawSocket basile = seated(workshop, "participant")) {
            asked(basile, "post", id(3), "\"section\":\"solutions\",\"text\":\"Coopérations locales\"");
        }
        assertThat(proposed(workshop, "solutions")).containsExactly(List.of(id(0), id(1), id(3)));
    }

    @Test
    void a_part_of_what_was_dismissed_is_not_proposed_either() {
        String workshop = workshopWith("coopération locale", "coopérer au niveau local", "Coopérations locales");
        asFacilitator(workshop, "dismiss", "\"members\":[\"" + id(0) + "\",\"" + id(1) + "\",\"" + id(2) + "\"]");
        asFacilitator(workshop, "hide", "\"contribution\":\"" + id(2) + "\"");
        assertThat(proposed(workshop, "solutions")).isEmpty();
    }

    @Test
    void what_is_grouped_merged_or_hidden_is_not_proposed() {
        String grouped = workshopWith("coopération locale", "coopérer au niveau local");
        asFacilitator(
                grouped,
                "group",
                "\"section\":\"solutions\",\"title\":\"Ici\",\"members\":[\"" + id(0) + "\",\"" + id(1) + "\"]");
        assertThat(proposed(grouped, "solutions")).isEmpty();
        String merged = workshopWith("coopération locale", "coopérer au niveau local");
        asFacilitator(merged, "merge", "\"contribution\":\"" + id(0) + "\",\"into\":\"" + id(1) + "\"");
        assertThat(proposed(merged, "solutions")).isEmpty();
        String hidden = workshopWith("coopération locale", "coopérer au niveau local");
        asFacilitator(hidden, "hide", "\"contribution\":\"" + id(0) + "\"");
        assertThat(proposed(hidden, "solutions")).isEmpty();
    }

    @Test
    void proposals_are_for_those_who_lead_or_write() {
        String workshop = workshopWith("coopération locale", "coopérer au niveau local");
        String path = "/api/workshops/" + workshop + "/sections/solutions/proposals";
        assertThat(site.get(path, site.seat(workshop, "rapporteur")).statusCode())
                .isEqualTo(200);
        assertThat(site.get(path, site.seat(workshop, "participant")).statusCode())
                .isEqualTo(403);
        assertThat(site.get(path, site.seat(workshop, "projector")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_two_workshops_wrote_in_nearly_the_same_words_is_shared_and_what_one_wrote_twice_is_not() {
        JsonNode made = TestSite.json(
                site.post(
                        "/api/gatherings",
                        site.organiser,
                        "{\"name\":\"RMB 2026\",\"workshops\":[{\"number\":\"1.1\",\"title\":\"Un\"},{\"number\":\"1.2\",\"title\":\"Deux\"}]}"));
        String one = made.get("workshops").get(0).get("id").asText();
        String two = made.get("workshops").get(1).get("id").asText();
        written(one, "Des épiceries coopératives", "Former les élus", "La formation des élus");
        written(two, "Une épicerie coopérative", "Une monnaie");
        String gathering = "/api/gatherings/" + made.get("id").asText();
        assertThat(site.post(gathering + "/plenary", site.organiser, "").statusCode())
                .isEqualTo(200);
        JsonNode shared = TestSite.json(site.get(gathering + "/shared?section=solutions", site.organiser))
                .get("proposals");
        assertThat(shared).hasSize(1);
        List<String> lines = all(shared.get(0).get("lines")).stream()
                .map(line ->
                        line.get("number").asText() + " " + line.get("words").asText() + " "
                                + line.get("workshop").asText().equals(two) + " "
                                + line.get("entry").asText())
                .toList();
        assertThat(lines)
                .containsExactly(
                        "1.1 Des épiceries coopératives false " + id(0), "1.2 Une épicerie coopérative true " + id(0));
        assertThat(site.get(gathering + "/shared?section=solutions", site.seat(one, "rapporteur"))
                        .statusCode())
                .isEqualTo(403);
    }

    private static void written(String workshop, String... lines) {
        try (RawSocket rapporteur = seated(workshop, "rapporteur")) {
            for (int i = 0; i < lines.length; i++)
                asked(
                        rapporteur,
                        "put",
                        id(i),
                        "\"section\":\"solutions\",\"form\":\"bullet\",\"text\":[\"" + lines[i] + "\"],\"sources\":[]");
        }
    }
}
