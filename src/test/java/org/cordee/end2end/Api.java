package org.cordee.end2end;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The HTTP API as a stranger calls it. Anything but 2xx is an error of the test that calls. */
public record Api(URI base) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The seat that a link's or a QR's secret gives: token, role, workshop. */
    public JsonNode exchange(String secret) {
        return json(post(
                "/api/exchange",
                null,
                JSON.createObjectNode().put("secret", secret).toString()));
    }

    public JsonNode join(String code) {
        return json(post(
                "/api/join", null, JSON.createObjectNode().put("code", code).toString()));
    }

    /** A gathering that is one workshop. */
    public JsonNode makeGathering(String token, String name, String language, String title) {
        ObjectNode gathering = JSON.createObjectNode().put("name", name).put("language", language);
        gathering.putArray("workshops").addObject().put("number", "1.1").put("title", title);
        return makeGathering(token, gathering);
    }

    public JsonNode makeGathering(String token, JsonNode gathering) {
        return json(post("/api/gatherings", token, gathering.toString()));
    }

    public JsonNode get(String path, String token) {
        return json(getText(path, token));
    }

    public String getText(String path, String token) {
        return send(request(path, token).GET());
    }

    public String post(String path, String token, String body) {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The secret of the link for a role, as the organiser copies it. */
    public String secretOf(String organiser, String workshop, String role) {
        for (JsonNode link :
                get("/api/workshops/" + workshop + "/links", organiser).get("links")) {
            if (link.get("role").asText().equals(role))
                return fragment(link.get("url").asText());
        }
        throw new AssertionError("no link for " + role);
    }

    /** The secret that the QR on the wall carries. */
    public String doorSecret(String staff, String workshop) {
        return fragment(
                get("/api/workshops/" + workshop + "/door", staff).get("url").asText());
    }

    private static String fragment(String url) {
        return URI.create(url).getFragment();
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String send(HttpRequest.Builder builder) {
        try {
            HttpRequest request = builder.build();
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2)
                throw new AssertionError(request + " gave " + response.statusCode() + ": " + response.body());
            return response.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }
}
