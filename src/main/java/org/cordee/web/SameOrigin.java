package org.cordee.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;
import java.util.function.Supplier;

/** A page of any site may call this server from a phone in the hall; browsers say where it came from. */
record SameOrigin(Supplier<Set<String>> own) {
    /** @throws Problem if the request comes from a page that is not of this server */
    void check(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !own.get().contains(origin)) throw new Problem(403, "other-origin");
    }
}
