package org.cordee.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a route answers. Nothing of it is kept by anybody on the way: it may be about people. */
record Reply(int status, Buffer body, Map<String, String> headers) {
    private static final String JSON = "application/json";

    static Reply json(Object value) {
        return new Reply(200, HttpJson.write(value), Map.of("Content-Type", JSON));
    }

    static Reply created(Object value, String location) {
        return new Reply(201, HttpJson.write(value), Map.of("Content-Type", JSON, "Location", location));
    }

    static Reply accepted(Object value, String location) {
        return new Reply(202, HttpJson.write(value), Map.of("Content-Type", JSON, "Location", location));
    }

    /** One frame of the live protocol a line. */
    static Reply lines(Buffer lines) {
        return new Reply(200, lines, Map.of("Content-Type", PollRoutes.LINES));
    }

    /** Done, and nothing to say about it. */
    static Reply nothing() {
        return new Reply(204, Buffer.buffer(), Map.of());
    }

    static Reply svg(String svg) {
        Buffer body = Buffer.buffer(svg.getBytes(StandardCharsets.UTF_8));
        return new Reply(200, body, Map.of("Content-Type", "image/svg+xml"));
    }

    static Reply download(Buffer document, String mediaType, String fileName) {
        String disposition = "attachment; filename=\"" + fileName + "\"";
        return new Reply(200, document, Map.of("Content-Type", mediaType, "Content-Disposition", disposition));
    }

    void sendTo(HttpServerResponse response) {
        response.setStatusCode(status).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.forEach(response::putHeader);
        response.end(body);
    }
}
