package org.cordee.web;

import io.vertx.core.http.HttpServerOptions;
import java.util.concurrent.TimeUnit;

/** How the HTTP server of an event loop listens: what Vert.x would allow and we do not, in one place. */
final class SocketOptions {
    /** A frame beyond this is not read at all; a message beyond {@link FrameJson#LARGEST} is read, and answered. */
    private static final int LARGEST_FRAME = 64 * 1024;

    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final int LONGEST_FIRST_LINE = 4 * 1024;
    private static final int UNREAD_FOR_SECONDS = 35;
    private static final int GOODBYE_WITHIN_SECONDS = 5;

    private SocketOptions() {}

    /** Over TLS, with this certificate. HTTP/1.1 all the same: a WebSocket needs a connection of its own anyway. */
    static HttpServerOptions encrypted(String host, int port, Certificate certificate) {
        return of(host, port).setUseAlpn(false).setSsl(true).setKeyCertOptions(certificate.options());
    }

    static HttpServerOptions of(String host, int port) {
        return new HttpServerOptions()
                .setHost(host)
                .setPort(port)
                .setCompressionSupported(false)
                // Inflation comes before the size check in this Vert.x: 61 KB would become 63 MB.
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setMaxWebSocketFrameSize(LARGEST_FRAME)
                .setHttp2ClearTextEnabled(false)
                .setMaxHeaderSize(LONGEST_HEADERS)
                .setMaxInitialLineLength(LONGEST_FIRST_LINE)
                .setWebSocketClosingTimeout(GOODBYE_WITHIN_SECONDS)
                // A socket gets a beat every ten seconds: one that takes nothing for so long reads nothing.
                .setWriteIdleTimeout(UNREAD_FOR_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
    }
}
