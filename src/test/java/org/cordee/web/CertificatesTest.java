package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificate that is served: read and tried before it is, and another as soon as its files are. */
class CertificatesTest {
    private static final Vertx VERTX = Vertx.vertx();

    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    private static Certificates served(PemFiles files) throws Certificate.Unfit {
        return new Certificates(VERTX, files.certificate(), files.key(), Clock.systemUTC());
    }

    private static HttpServer listening(Certificates certificates) {
        HttpServer server = VERTX.createHttpServer(SocketOptions.encrypted("127.0.0.1", 0, certificates.served()))
                .requestHandler(request -> request.response().end());
        certificates.renew(server);
        return server.listen().await();
    }

    /** Who the server says it is to somebody who believes everybody. */
    private static String subject(HttpServer server) throws GeneralSecurityException, IOException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Credulous()}, null);
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", server.actualPort())) {
            socket.startHandshake();
            return ((X509Certificate) socket.getSession().getPeerCertificates()[0])
                    .getSubjectX500Principal()
                    .getName();
        }
    }

    private static final class Credulous implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    @Test
    void it_knows_its_names_and_its_end() throws Certificate.Unfit {
        Certificate certificate =
                served(new PemFiles(folder).write("cordee.example", "-1d", 30)).served();
        assertThat(certificate.names()).containsExactly("cordee.example");
        assertThat(certificate.until())
                .isBetween(Instant.now().plusSeconds(28 * 86_400), Instant.now().plusSeconds(30 * 86_400));
    }

    @Test
    void what_is_renewed_is_served_to_new_connections_while_the_server_runs() throws Exception {
        PemFiles files = new PemFiles(folder).write("first.example", "-1d", 30);
        Certificates certificates = served(files);
        HttpServer server = listening(certificates);
        assertThat(subject(server)).isEqualTo("CN=first.example");
        assertThat(certificates.look().await()).as("nothing has changed").isFalse();

        files.write("second.example", "-1d", 60);
        assertThat(certificates.look().await()).isTrue();
        assertThat(subject(server)).isEqualTo("CN=second.example");
        assertThat(certificates.served().names()).containsExactly("second.example");
    }

    @Test
    void between_its_two_files_a_renewal_is_waited_for() throws Exception {
        PemFiles files = new PemFiles(folder).write("first.example", "-1d", 30);
        Certificates certificates = served(files);
        HttpServer server = listening(certificates);
        PemFiles renewed = new PemFiles(other).write("second.example", "-1d", 60);

        Files.writeString(files.certificate(), Files.readString(renewed.certificate()));
        assertThat(certificates.look().await())
                .as("the key is still the old one")
                .isFalse();
        assertThat(subject(server)).isEqualTo("CN=first.example");

        Files.writeString(files.key(), Files.readString(renewed.key()));
        assertThat(certificates.look().await()).isTrue();
        assertThat(subject(server)).isEqualTo("CN=second.example");
    }

    @Test
    void what_cannot_be_served_is_refused_with_its_reason() throws IOException {
        PemFiles files = new PemFiles(folder);
        assertThatThrownBy(() -> served(files)).hasMessageContaining("cert.pem cannot be read");

        files.write("cordee.example", "-20d", 10);
        assertThatThrownBy(() -> served(files)).hasMessageContaining("ended on");

        files.write("cordee.example", "+2d", 10);
        assertThatThrownBy(() -> served(files)).hasMessageContaining("begins only on");

        files.write("cordee.example", "-1d", 10);
        Files.writeString(
                files.key(),
                Files.readString(
                        new PemFiles(other).write("x.example", "-1d", 9).key()));
        assertThatThrownBy(() -> served(files)).hasMessageContaining("is not that of");

        Files.writeString(files.certificate(), "no certificate");
        assertThatThrownBy(() -> served(files)).hasMessageContaining("no certificate in PEM form");
    }
}
