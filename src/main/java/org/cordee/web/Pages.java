package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * The pages and what they are made of, from the class path: each read, packed and digested once, off the event loop. A
 * browser asks each time whether it has the newest, and is told by 304 that it has: no old page meets a new server.
 */
final class Pages {
    private static final String ROOT = "/webroot/";
    private static final String PREACT = "/META-INF/resources/webjars/preact/10.28.0/dist/preact.module.js";
    private static final Pattern PLAIN = Pattern.compile("(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9]+)+");
    /** Named, and not with a weight of nothing. */
    private static final Pattern GZIP =
            Pattern.compile("(?i)(?:^|[,\\s])gzip\\s*(?:,|$|;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)))");

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "yaml", "application/yaml",
            "txt", "text/plain; charset=utf-8");

    private final Vertx vertx;
    private final Map<String, Future<Optional<Asset>>> assets = new ConcurrentHashMap<>();

    Pages(Vertx vertx) {
        this.vertx = vertx;
    }

    private record Asset(String mediaType, Buffer plain, Buffer gzip, String etag) {}

    /** A page at an address of its own. */
    void page(RoutingContext rc, String file) {
        serve(rc, ROOT + file);
    }

    /** The library that the pages are drawn with, out of its Maven artifact. */
    void preact(RoutingContext rc) {
        serve(rc, PREACT);
    }

    void contract(RoutingContext rc) {
        serve(rc, "/openapi.yaml");
    }

    /** Whatever else lies in the web root. */
    void file(RoutingContext rc) {
        String path = rc.normalizedPath().substring(1);
        if (PLAIN.matcher(path).matches()) serve(rc, ROOT + path);
        else rc.next();
    }

    private void serve(RoutingContext rc, String resource) {
        assets.computeIfAbsent(resource, r -> vertx.executeBlocking(() -> read(r)))
                .onSuccess(asset -> asset.ifPresentOrElse(a -> send(rc, a), () -> forget(rc, resource)))
                .onFailure(rc::fail);
    }

    // What is not there is not remembered: else anybody could fill the memory with names.
    private void forget(RoutingContext rc, String resource) {
        assets.remove(resource);
        rc.next();
    }

    private static Optional<Asset> read(String resource) throws IOException {
        try (InputStream in = Pages.class.getResourceAsStream(resource)) {
            if (in == null) return Optional.empty();
            byte[] bytes = in.readAllBytes();
            String extension = resource.substring(resource.lastIndexOf('.') + 1);
            String mediaType = MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
            return Optional.of(new Asset(mediaType, Buffer.buffer(bytes), Buffer.buffer(gzip(bytes)), etag(bytes)));
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static String etag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + '"';
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static void send(RoutingContext rc, Asset asset) {
        rc.response()
                .putHeader(HttpHeaders.ETAG, asset.etag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader(HttpHeaders.CONTENT_TYPE, asset.mediaType);
        String known = rc.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(asset.etag)) {
            rc.response().setStatusCode(304).end();
            return;
        }
        boolean packed = takesGzip(rc) && asset.gzip.length() < asset.plain.length();
        if (packed) rc.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        rc.response().end(packed ? asset.gzip : asset.plain);
    }

    private static boolean takesGzip(RoutingContext rc) {
        String accepted = rc.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && GZIP.matcher(accepted).find();
    }
}
