package org.cordee.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which a file can be smaller on the wire, the smallest first. */
enum ContentCoding {
    BROTLI("br", Asset::brotli),
    GZIP("gzip", Asset::gzip);

    private final String token;
    private final Function<Asset, Optional<Buffer>> bytes;
    private final Pattern accepted;

    ContentCoding(String token, Function<Asset, Optional<Buffer>> bytes) {
        this.token = token;
        this.bytes = bytes;
        // Named, and not with a weight of nothing.
        this.accepted = Pattern.compile("(?i)(?:^|[,\\s])" + token + "\\s*(?:,|$|;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)))");
    }

    /** The best of those that the asker takes and the file has; empty: as it is. */
    static Optional<ContentCoding> best(RoutingContext rc, Asset asset) {
        String accepted = rc.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null) return Optional.empty();
        return Stream.of(values())
                .filter(coding -> coding.bytes.apply(asset).isPresent())
                .filter(coding -> coding.accepted.matcher(accepted).find())
                .findFirst();
    }

    String token() {
        return token;
    }

    Buffer of(Asset asset) {
        return bytes.apply(asset).orElseThrow();
    }
}
