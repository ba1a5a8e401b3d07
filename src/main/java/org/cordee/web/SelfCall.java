package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.cordee.restitution.Keyed;

/**
 * The server calls itself by the address that phones are given. What answers need not be this server: the address may be
 * of a network that was left, or a name that leads elsewhere.
 */
final class SelfCall {
    private static final int ANSWER_WITHIN_MS = 2000;

    private final HttpClient client;
    private final Predicate<Buffer> isOurs;
    private final int withinMs;

    SelfCall(Vertx vertx, Predicate<Buffer> isOurs) {
        this(vertx, isOurs, ANSWER_WITHIN_MS);
    }

    /** {@code withinMs}: how long an answer is waited for. */
    SelfCall(Vertx vertx, Predicate<Buffer> isOurs, int withinMs) {
        // A connection that was kept would say nothing of the network as it is now.
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(withinMs).setKeepAlive(false));
        this.isOurs = isOurs;
        this.withinMs = withinMs;
    }

    /** Who answers at an address. */
    enum Found implements Keyed {
        THIS_SERVER,
        ANOTHER,
        /** Its certificate is not trusted by this machine, or not for this address; phones would refuse it too. */
        NOT_TRUSTED,
        NOBODY
    }

    /** {@code base}: as {@link Origins#publicBase}. Never fails, and takes no longer than is waited for. */
    Future<Found> at(String base) {
        RequestOptions request =
                new RequestOptions().setAbsoluteURI(base + CheckRoutes.PATH).setTimeout(withinMs);
        return client.request(request)
                .compose(HttpClientRequest::send)
                .compose(HttpClientResponse::body)
                .timeout(withinMs, TimeUnit.MILLISECONDS)
                .map(body -> isOurs.test(body) ? Found.THIS_SERVER : Found.ANOTHER)
                .otherwise(SelfCall::why);
    }

    private static Found why(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) return Found.NOT_TRUSTED;
        }
        return Found.NOBODY;
    }
}
