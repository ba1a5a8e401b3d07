package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before the guests come: what is told to who leads, and what a phone may ask that has no seat. */
class PreflightTest {
    private static TestSite site;
    private String workshop;

    @BeforeAll
    static void start() {
        site = new TestSite();
        site.machine = TestSite.machine("127.0.0.1", NetworkAddress.Kind.WIFI);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void makeWorkshop() {
        workshop = site.makeWorkshop();
    }

    private String path() {
        return "/api/workshops/" + workshop + "/preflight";
    }

    private JsonNode preflight() {
        return TestSite.json(site.get(path(), site.organiser));
    }

    private HttpResponse<String> report(String secret, String phone, String more) {
        return site.post(
                "/api/check", null, "{\"secret\":\"" + secret + "\",\"phone\":\"" + phone + "\"," + more + "}");
    }

    @Test
    void it_is_for_the_facilitator_and_the_organiser() {
        site.open(workshop);
        for (String page : List.of(path(), path() + ".svg")) {
            assertThat(site.get(page, site.organiser).statusCode()).isEqualTo(200);
            assertThat(site.get(page, site.seat(workshop, "facilitator")).statusCode())
                    .isEqualTo(200);
            for (String other : List.of("rapporteur", "projector", "participant")) {
                assertThat(site.get(page, site.seat(workshop, other)).statusCode())
                        .as(other)
                        .isEqualTo(403);
            }
            assertThat(site.get(page, null).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_network_that_changes_is_seen_at_the_next_look() {
        assertThat(preflight().get("addresses").get(0).get("kind").asText()).isEqualTo("wifi");
        assertThat(preflight().get("found").asText()).isEqualTo("this-server");
        Machine before = site.machine;
        try {
            site.machine = new Machine(
                    List.of(new NetworkAddress("169.254.3.4", "eth0", NetworkAddress.Kind.SELF_ASSIGNED)),
                    Path.of("/home/cordee"),
                    OptionalLong.empty());
            JsonNode after = preflight();
            assertThat(after.get("addresses")).hasSize(1);
            assertThat(after.get("addresses").get(0).get("kind").asText()).isEqualTo("self-assigned");
            assertThat(after.get("free").isNull()).isTrue();
        } finally {
            site.machine = before;
        }
    }

    @Test
    void where_the_data_lies_is_told_to_who_sits_before_the_machine_and_not_through_a_proxy() {
        assertThat(preflight().get("data").asText()).isEqualTo("/home/cordee");
        HttpResponse<String> proxied = site.send(site.request(path())
                .header("Authorization", "Bearer " + site.organiser)
                .header("X-Forwarded-For", "203.0.113.7"));
        assertThat(TestSite.json(proxied).get("data").isNull()).isTrue();
    }

    @Test
    void a_phone_needs_no_seat_to_be_seen_and_nothing_of_it_is_told_but_what_it_found() {
        String secret = TestSite.fragment(preflight().get("check").asText());
        assertThat(report(secret, "p1", "\"socket\":\"trying\",\"trip\":23,\"ahead\":120000,\"keeps\":true")
                        .statusCode())
                .isEqualTo(204);
        assertThat(report(secret, "p1", "\"socket\":\"open\",\"trip\":21,\"ahead\":120000,\"keeps\":true")
                        .statusCode())
                .isEqualTo(204);
        JsonNode phones = preflight().get("phones");
        assertThat(phones).hasSize(1);
        assertThat(phones.get(0).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("phone", "at", "socket", "trip", "ahead", "keeps");
        assertThat(phones.get(0).get("socket").asText()).isEqualTo("open");
        assertThat(phones.get(0).get("trip").asInt()).isEqualTo(21);
    }

    @Test
    void what_a_phone_may_say_is_bounded() {
        String secret = TestSite.fragment(preflight().get("check").asText());
        String good = "\"socket\":\"open\",\"trip\":1,\"ahead\":0,\"keeps\":true";
        for (String bad : List.of(
                "\"socket\":\"OPEN\",\"trip\":1,\"ahead\":0,\"keeps\":true",
                "\"socket\":\"open\",\"trip\":-1,\"ahead\":0,\"keeps\":true",
                "\"socket\":\"open\",\"trip\":60001,\"ahead\":0,\"keeps\":true",
                "\"trip\":1,\"ahead\":0,\"keeps\":true",
                "\"socket\":\"open\",\"ahead\":0,\"keeps\":true",
                good + ",\"agent\":\"Mozilla\"")) {
            assertThat(report(secret, "p1", bad).statusCode()).as(bad).isEqualTo(400);
        }
        assertThat(report(secret, "<b>", good).statusCode()).isEqualTo(400);
        assertThat(report(secret, "p".repeat(41), good).statusCode()).isEqualTo(400);
        assertThat(report("AAAAAAAAAAAA", "p1", good).statusCode()).isEqualTo(404);
        assertThat(preflight().get("phones")).isEmpty();
    }

    @Test
    void who_reports_without_end_is_slowed_down() {
        String secret = TestSite.fragment(preflight().get("check").asText());
        List<Integer> answers = IntStream.range(0, 200)
                .mapToObj(i -> report(secret, "p" + i, "\"socket\":\"open\",\"trip\":1,\"ahead\":0,\"keeps\":true")
                        .statusCode())
                .toList();
        assertThat(answers).startsWith(204).contains(429);
    }
}
