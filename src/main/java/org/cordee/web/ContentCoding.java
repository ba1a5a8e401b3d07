package org.cordee.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.ParsedHeaderValue;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ways in which a file can be smaller on the wire, the smallest first. */
enum ContentCoding {
    BROTLI("br", Asset::brotli),
    GZIP("gzip", Asset::gzip);

    private final String token;
    private final Function<Asset, Optional<Buffer>> bytes;

    ContentCoding(String token, Function<Asset, Optional<Buffer>> bytes) {
        this.token = token;
        this.bytes = bytes;
    }

    /** The best of those that the asker takes and the file has; empty: as it is. */
    static Optional<ContentCoding> best(RoutingContext rc, Asset asset) {
        List<ParsedHeaderValue> accepted = rc.parsedHeaders().acceptEncoding();
        return Stream.of(values())
                .filter(coding -> coding.bytes.apply(asset).isPresent())
                .filter(coding -> accepted.stream().anyMatch(coding::isIn))
                .findFirst();
    }

    /** Named, and not with a weight of nothing. */
    private boolean isIn(ParsedHeaderValue accepted) {
        return accepted.value().equalsIgnoreCase(token) && accepted.weight() > 0;
    }

    String token() {
        return token;
    }

    Buffer of(Asset asset) {
        return bytes.apply(asset).orElseThrow();
    }
}
