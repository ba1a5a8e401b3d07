package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Staff come encrypted or from this machine, the room comes as it can. What comes over the open network is played here by
 * what a proxy says of it; ThePlainNetworkTest comes from another address in truth.
 */
class PrivacyTest {
    private static final String[] OPEN_NETWORK = {"X-Forwarded-Proto", "http"};
    private static final String[] ENCRYPTED = {"X-Forwarded-Proto", "https"};

    private static TestSite site;
    private static String workshop;

    @BeforeAll
    static void start() {
        site = new TestSite(false);
        workshop = site.makeWorkshop();
        site.open(workshop);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static HttpResponse<String> get(String path, String token, String... headers) {
        HttpRequest.Builder request = site.request(path).GET().headers(headers);
        return site.send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private static HttpResponse<String> exchange(String secret, String... headers) {
        String body = "{\"secret\":\"" + secret + "\"}";
        return site.send(site.request("/api/exchange")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .headers(headers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/facilitator", "/desk", "/sheet", "/organiser", "/plenary/x", "/desk/x", "/preflight/x"})
    void a_page_for_staff_is_not_given_where_others_could_read_along(String path) {
        HttpResponse<String> refused = get(path, null, OPEN_NETWORK);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("content-type").orElse("")).startsWith("text/html");
        assertThat(get(path, null, ENCRYPTED).statusCode()).isEqualTo(200);
        assertThat(get(path, null, "X-Other", "none").statusCode())
                .as("from this machine")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/j", "/w/x", "/projector", "/check"})
    void a_page_for_the_room_is_given_to_all(String path) {
        assertThat(get(path, null, OPEN_NETWORK).statusCode()).isEqualTo(200);
    }

    @Test
    void a_link_of_staff_gives_no_seat_there_and_a_participants_does() {
        String organiser = site.links.organiser().await().secret();
        HttpResponse<String> refused = exchange(organiser, OPEN_NETWORK);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(TestSite.json(refused).get("code").asText()).isEqualTo("needs-encryption");
        assertThat(exchange(organiser, ENCRYPTED).statusCode()).isEqualTo(200);

        String participant = TestSite.fragment(site.door(workshop).get("url").asText());
        assertThat(exchange(participant, OPEN_NETWORK).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_of_staff_is_not_taken_there_by_http() {
        for (String path : new String[] {"/api/gatherings", "/api/workshops/" + workshop}) {
            HttpResponse<String> refused = get(path, site.organiser, OPEN_NETWORK);
            assertThat(TestSite.json(refused).get("code").asText()).isEqualTo("needs-encryption");
            assertThat(get(path, site.organiser, ENCRYPTED).statusCode()).isEqualTo(200);
        }
        String participant = site.seat(workshop, "participant");
        assertThat(get("/api/workshops/" + workshop, participant, OPEN_NETWORK).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_token_of_staff_is_not_taken_there_by_socket() {
        assertThat(firstFrame("facilitator", "X-Forwarded-Proto: http")).isEqualTo("closed 4001");
        assertThat(firstFrame("facilitator", "X-Forwarded-Proto: https")).isEqualTo("welcome");
        assertThat(firstFrame("participant", "X-Forwarded-Proto: http")).isEqualTo("welcome");
        assertThat(firstFrame("projector", "X-Forwarded-Proto: http")).isEqualTo("welcome");
    }

    private static String firstFrame(String role, String header) {
        String hello = "{\"t\":\"hello\",\"v\":1,\"token\":\"" + site.seat(workshop, role) + "\"}";
        try (RawSocket socket = RawSocket.open(site.port, header)) {
            return socket.text(hello).first();
        }
    }

    @Test
    void a_proxy_on_this_machine_that_says_for_whom_it_asks_and_not_how_is_none_of_this_machine() {
        assertThat(get("/facilitator", null, "X-Forwarded-For", "192.168.1.40").statusCode())
                .isEqualTo(403);
        assertThat(get("/facilitator", null, "Forwarded", "for=192.168.1.40").statusCode())
                .isEqualTo(403);
        assertThat(get("/facilitator", null, "X-Forwarded-For", "192.168.1.40", "X-Forwarded-Proto", "https")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_link_that_would_open_nowhere_is_not_handed_over() {
        HttpResponse<String> refused =
                site.get("/api/workshops/" + workshop + "/handover", site.seat(workshop, "facilitator"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(TestSite.json(refused).get("code").asText()).isEqualTo("no-private-way");
    }

    @Test
    void a_header_that_browsers_obey_on_private_ways_alone_is_not_sent_on_others() {
        String header = "cross-origin-opener-policy";
        assertThat(get("/", null, ENCRYPTED).headers().firstValue(header)).contains("same-origin");
        assertThat(get("/", null, OPEN_NETWORK).headers().firstValue(header)).isEmpty();
    }
}
