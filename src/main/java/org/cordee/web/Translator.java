package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cordee.restitution.Language;
import org.cordee.restitution.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a service that speaks as LibreTranslate does for drafts. It is sent the words and two languages, and nothing of who said
 * them, where, or when; what comes back is words like any others from outside.
 */
public final class Translator {
    private static final Logger LOG = LoggerFactory.getLogger(Translator.class);
    static final Duration WITHIN = Duration.ofSeconds(10);

    private static final int LARGEST_ANSWER = 64 * 1024;
    private static final int AT_ONCE = 4;
    private static final int MOST_WAITING = 20;

    private final HttpClient client;
    private final Address address;
    private final Duration within;

    /** {@code url}: under which {@code /translate} is. {@code key}: where it asks for one. */
    public record Address(URI url, Optional<String> key) {
        private String translate() {
            return url.toString().replaceFirst("/+$", "").replaceFirst("/translate$", "") + "/translate";
        }
    }

    /** {@code within}: how long it may take. */
    Translator(Vertx vertx, Address address, Duration within) {
        this.address = address;
        this.within = within;
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout((int) within.toMillis())
                .setIdleTimeout((int) within.toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        PoolOptions pool = new PoolOptions().setHttp1MaxSize(AT_ONCE).setMaxWaitQueueSize(MOST_WAITING);
        client = vertx.createHttpClient(options, pool);
    }

    /** Fails with a {@link Problem}: {@code translator-late}, or {@code translator-failed} for whatever else went wrong there. */
    Future<String> draft(String words, Optional<Language> from, Language into) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(address.translate())
                        .putHeader("Content-Type", "application/json"))
                .compose(request -> request.send(HttpJson.write(asked(words, from, into))))
                .compose(Translator::body)
                .timeout(within.toMillis(), TimeUnit.MILLISECONDS)
                .map(Translator::translated)
                .recover(Translator::failed);
    }

    private Map<String, String> asked(String words, Optional<Language> from, Language into) {
        Map<String, String> asked = new HashMap<>(Map.of(
                "q", words, "source", from.map(Language::tag).orElse("auto"), "target", into.tag(), "format", "text"));
        address.key().ifPresent(key -> asked.put("api_key", key));
        return asked;
    }

    /** No more of it than an answer may have: who runs the service is not who runs this server. */
    private static Future<Buffer> body(HttpClientResponse response) {
        Promise<Buffer> body = Promise.promise();
        Buffer read = Buffer.buffer();
        response.exceptionHandler(body::tryFail);
        response.endHandler(end -> body.tryComplete(read));
        response.handler(part -> {
            read.appendBuffer(part);
            if (read.length() <= LARGEST_ANSWER) return;
            body.tryFail("more than " + LARGEST_ANSWER + " bytes");
            response.request().reset();
        });
        return response.statusCode() == 200
                ? body.future()
                : body.future().compose(told -> Future.failedFuture("status " + response.statusCode()));
    }

    private static String translated(Buffer answer) {
        return HttpJson.words(answer, "translatedText")
                .map(Words::clean)
                .filter(words -> !words.isEmpty())
                .orElseThrow(() -> new IllegalStateException("no translatedText in its answer"));
    }

    // What it answered may hold the words: the log is told what went wrong, and none of them.
    private static Future<String> failed(Throwable why) {
        boolean late = why instanceof TimeoutException;
        LOG.warn("the translator {}: {}", late ? "is late" : "failed", why.toString());
        return Future.failedFuture(late ? new Problem(504, "translator-late") : new Problem(502, "translator-failed"));
    }
}
