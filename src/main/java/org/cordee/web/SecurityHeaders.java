package org.cordee.web;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** What every answer tells the browser not to do. Nothing is loaded from another host, and nothing is built from words. */
final class SecurityHeaders {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.\\[\\]:-]{1,255}");
    /** One script may be built an address of: the worker that keeps the page (webroot/js/shell.js). */
    private static final String POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; frame-src blob:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types cordee-shell; connect-src 'self'";

    private SecurityHeaders() {}

    static void add(RoutingContext rc) {
        if (rc.normalizedPath().startsWith("/packed/"))
            setForParts(rc.response().headers());
        else set(rc);
        rc.next();
    }

    // What is no document obeys no policy, and on a phone's first visit half a kilobyte each is a tenth of all.
    private static void setForParts(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** For what no route is asked about, as a request whose path is none. */
    static void set(RoutingContext rc) {
        MultiMap headers = rc.response().headers();
        headers.set("Content-Security-Policy", POLICY + sockets(rc.request().getHeader("Host")));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        // Elsewhere it is not obeyed, and every page would begin with an error in the console.
        if (Privacy.isPrivate(rc.request())) headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.set("X-Frame-Options", "DENY");
    }

    // Phones of before 2022 do not take 'self' for the socket of the same host.
    private static String sockets(String host) {
        boolean plain = host != null && HOST.matcher(host).matches();
        return plain ? " ws://" + host + " wss://" + host : "";
    }
}
