package org.cordee.web;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the class path as it goes over the wire: plain, and smaller where the build has laid a smaller one beside it (gzip
 * is made up for, Brotli is not). {@code etag}: of what it says, however it is encoded.
 */
record Asset(String mediaType, Buffer plain, Optional<Buffer> gzip, Optional<Buffer> brotli, String etag) {
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    /** Reads it; empty if there is none. Blocks. */
    static Optional<Asset> read(String resource) throws IOException {
        Optional<byte[]> plain = bytes(resource);
        if (plain.isEmpty()) return Optional.empty();
        Optional<byte[]> gzip = bytes(resource + ".gz");
        return Optional.of(new Asset(
                mediaType(resource),
                Buffer.buffer(plain.get()),
                Optional.of(gzip.isPresent() ? gzip.get() : gzip(plain.get()))
                        .filter(packed -> packed.length < plain.get().length)
                        .map(Buffer::buffer),
                bytes(resource + ".br").map(Buffer::buffer),
                etag(plain.get())));
    }

    private static Optional<byte[]> bytes(String resource) throws IOException {
        try (InputStream in = Asset.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private static String mediaType(String resource) {
        return MEDIA_TYPES.getOrDefault(resource.substring(resource.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    // Weak, for the same one stands for each encoding.
    private static String etag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + '"';
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
