package org.cordee.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * Whether a way to this server is private enough for staff. Who hears a facilitator's or an organiser's secret on the air
 * can lead in their place; a participant's can only say a word more. So staff come over an encrypted way, or from this
 * machine itself, where nothing is on the air, unless whoever runs the server takes the risk.
 */
final class Privacy {
    private final boolean staffOverHttp;

    Privacy(boolean staffOverHttp) {
        this.staffOverHttp = staffOverHttp;
    }

    /** Of the connection that a request came by. */
    boolean suffices(HttpServerRequest request) {
        return staffOverHttp || isPrivate(request);
    }

    /** Whether nobody can read along; browsers trust such a page as much: it is what they call a secure context. */
    static boolean isPrivate(HttpServerRequest request) {
        if (request.isSSL()) return true;
        // A proxy before this server knows how it was asked, and says so.
        String asked = request.getHeader("X-Forwarded-Proto");
        return asked == null ? isThisMachine(request) : asked.equalsIgnoreCase("https");
    }

    /** Of an address that is handed out. */
    boolean suffices(String base) {
        return staffOverHttp || base.startsWith("https://");
    }

    /** Whether a request comes from this machine, and not from others by a proxy on it. */
    static boolean isThisMachine(HttpServerRequest request) {
        boolean forOthers =
                request.headers().contains("Forwarded") || request.headers().contains("X-Forwarded-For");
        if (forOthers) return false;
        String address = request.remoteAddress().hostAddress();
        InetAddress from = new InetSocketAddress(address, 0).getAddress();
        return from != null && from.isLoopbackAddress();
    }
}
