package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The pages and what they are made of, from the class path: each read once, off the event loop. As the build has packed them
 * ({@code packing}); where it has not, as they were written.
 *
 * <p>What is named by its own content is kept for good. Of all else a browser asks each time whether it has the newest, and is
 * told by 304 that it has: no old page meets a new server.
 */
final class Pages {
    private static final String ROOT = "/webroot/";
    private static final String PACKED = "/packed/";
    private static final String PREACT = "/META-INF/resources/webjars/preact/10.28.0/dist/preact.module.js";
    private static final Pattern PLAIN = Pattern.compile("(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9]+)+");
    private static final String ASK_EACH_TIME = "no-cache";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Vertx vertx;
    private final boolean packed = Packed.stamp().isPresent();
    private final Map<String, Future<Optional<Asset>>> assets = new ConcurrentHashMap<>();

    Pages(Vertx vertx) {
        this.vertx = vertx;
    }

    /** How an asset may be kept, and what of the request it hangs on. */
    private record Keeping(String control, String vary) {
        static final Keeping PAGE = new Keeping(ASK_EACH_TIME, "Accept-Encoding, Accept-Language");
        static final Keeping FILE = new Keeping(ASK_EACH_TIME, "Accept-Encoding");
        static final Keeping NAMED_BY_CONTENT = new Keeping(FOR_GOOD, "Accept-Encoding");
    }

    /** A page at an address of its own: {@code name} without its extension; in the language asked for, if it was packed. */
    void page(RoutingContext rc, String name) {
        String language = Problems.language(rc).tag();
        String page = packed ? PACKED + "pages/" + name + "." + language : ROOT + name;
        serve(rc, page + ".html", Keeping.PAGE);
    }

    /** What packed pages are made of. */
    void packed(RoutingContext rc) {
        String name = rc.pathParam("name");
        if (PLAIN.matcher(name).matches()) serve(rc, PACKED + "files/" + name, Keeping.NAMED_BY_CONTENT);
        else rc.next();
    }

    /** What keeps the participant's pages on a device. Only packed pages are kept. */
    void worker(RoutingContext rc) {
        serve(rc, PACKED + "sw.js", Keeping.FILE);
    }

    /** What a device wants to know to install them. */
    void manifest(RoutingContext rc) {
        serve(rc, PACKED + "pages/manifest." + Problems.language(rc).tag() + ".webmanifest", Keeping.PAGE);
    }

    /** The library that the pages are drawn with, out of its Maven artifact. */
    void preact(RoutingContext rc) {
        serve(rc, PREACT, Keeping.FILE);
    }

    void contract(RoutingContext rc) {
        serve(rc, "/openapi.yaml", Keeping.FILE);
    }

    /** Whatever else lies in the web root. */
    void file(RoutingContext rc) {
        String path = rc.normalizedPath().substring(1);
        if (PLAIN.matcher(path).matches()) serve(rc, ROOT + path, Keeping.FILE);
        else rc.next();
    }

    private void serve(RoutingContext rc, String resource, Keeping keeping) {
        assets.computeIfAbsent(resource, r -> vertx.executeBlocking(() -> Asset.read(r)))
                .onSuccess(asset -> asset.ifPresentOrElse(a -> send(rc, a, keeping), () -> forget(rc, resource)))
                .onFailure(rc::fail);
    }

    // What is not there is not remembered: else anybody could fill the memory with names.
    private void forget(RoutingContext rc, String resource) {
        assets.remove(resource);
        rc.next();
    }

    private static void send(RoutingContext rc, Asset asset, Keeping keeping) {
        rc.response()
                .putHeader(HttpHeaders.ETAG, asset.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, keeping.control)
                .putHeader(HttpHeaders.VARY, keeping.vary)
                .putHeader(HttpHeaders.CONTENT_TYPE, asset.mediaType());
        String known = rc.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(asset.etag()))
            rc.response().setStatusCode(304).end();
        else sendWhole(rc, asset);
    }

    private static void sendWhole(RoutingContext rc, Asset asset) {
        Optional<ContentCoding> coding = ContentCoding.best(rc, asset);
        coding.ifPresent(best -> rc.response().putHeader(HttpHeaders.CONTENT_ENCODING, best.token()));
        rc.response().end(coding.map(best -> best.of(asset)).orElse(asset.plain()));
    }
}
