package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.SelfSignedCertificate;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SelfCallTest {
    private final Vertx vertx = Vertx.vertx();
    /** An answer comes, however busy this machine is. */
    private static final int PATIENT_MS = 30_000;

    private final SelfCall selfCall = new SelfCall(vertx, SelfCallTest::isMe, PATIENT_MS);

    private static boolean isMe(Buffer body) {
        return body.toString().equals("this is me");
    }

    @AfterEach
    void stop() {
        vertx.close().await();
    }

    private int serving(HttpServerOptions options, String words) {
        HttpServer server = vertx.createHttpServer(options.setHost("127.0.0.1").setPort(0))
                .requestHandler(request -> {
                    if (words != null) request.response().end(Buffer.buffer(words));
                });
        return server.listen().await().actualPort();
    }

    private SelfCall.Found at(String base) {
        return selfCall.at(base).await();
    }

    @Test
    void it_finds_itself_and_tells_itself_from_another() {
        HttpServerOptions plain = new HttpServerOptions();
        assertThat(at("http://127.0.0.1:" + serving(plain, "this is me"))).isEqualTo(SelfCall.Found.THIS_SERVER);
        assertThat(at("http://127.0.0.1:" + serving(plain, "<h1>Welcome to Hotel Wi-Fi</h1>")))
                .isEqualTo(SelfCall.Found.ANOTHER);
    }

    @Test
    void where_nothing_listens_or_nothing_is_ever_said_there_is_nobody() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(at("http://127.0.0.1:" + free)).isEqualTo(SelfCall.Found.NOBODY);
        String silent = "http://127.0.0.1:" + serving(new HttpServerOptions(), null);
        assertThat(new SelfCall(vertx, SelfCallTest::isMe).at(silent).await()).isEqualTo(SelfCall.Found.NOBODY);
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted_though_it_is_its_own() {
        SelfSignedCertificate own = SelfSignedCertificate.create("localhost");
        try {
            HttpServerOptions encrypted = new HttpServerOptions().setSsl(true).setKeyCertOptions(own.keyCertOptions());
            assertThat(at("https://localhost:" + serving(encrypted, "this is me")))
                    .isEqualTo(SelfCall.Found.NOT_TRUSTED);
        } finally {
            own.delete();
        }
    }
}
