package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;

/** Who comes without encryption, where the server has a certificate, is sent on to the same path over HTTPS. */
final class SendOn {
    private final Origins origins;

    SendOn(Origins origins) {
        this.origins = origins;
    }

    Future<HttpServer> listen(Vertx vertx, String host, int port) {
        return vertx.createHttpServer(SocketOptions.of(host, port))
                .requestHandler(this::sendOn)
                .listen();
    }

    private void sendOn(HttpServerRequest request) {
        String uri = request.uri();
        // Else "//elsewhere" would be another host.
        String path = uri != null && uri.startsWith("/") && !uri.startsWith("//") ? uri : "/";
        request.response()
                .setStatusCode(308)
                .putHeader("Location", origins.publicBase() + path)
                .end();
    }
}
