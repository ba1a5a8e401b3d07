package org.cordee.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.ConnectException;
import java.util.Map;
import java.util.Optional;
import org.cordee.access.NotAdmitted;
import org.cordee.live.Gatherings;
import org.cordee.live.NoSuchWorkshop;
import org.cordee.restitution.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every error as RFC 9457 has it: a status, a stable code, and a sentence in the reader's language. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String MEDIA_TYPE = "application/problem+json";
    private static final Map<Integer, String> BY_STATUS = Map.of(
            400, "bad-request",
            401, "not-admitted",
            404, "no-such-page",
            405, "no-such-method",
            406, "not-acceptable",
            413, "too-big",
            415, "other-media-type",
            503, "unavailable");

    private final Sentences sentences;

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    void mount(Router router) {
        BY_STATUS.keySet().forEach(status -> router.errorHandler(status, this::answer));
        router.errorHandler(500, this::answer);
        router.route().failureHandler(this::answer);
    }

    private void answer(RoutingContext rc) {
        if (rc.response().ended() || rc.response().closed()) return;
        if (rc.response().headWritten()) {
            rc.request().connection().close();
            return;
        }
        Problem problem = problem(rc);
        if (problem.status() == 429) rc.response().putHeader("Retry-After", "1");
        SecurityHeaders.set(rc);
        if (problem.status() == 401) rc.response().putHeader("WWW-Authenticate", "Bearer");
        rc.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(HttpJson.problem(problem, sentences.say(problem.code(), language(rc), problem.field())));
    }

    private static Problem problem(RoutingContext rc) {
        Throwable failure = rc.failure();
        if (failure instanceof Problem problem) return problem;
        if (failure instanceof NotAdmitted) return new Problem(401, "not-admitted");
        if (failure instanceof NoSuchWorkshop) return new Problem(404, "no-such-workshop");
        if (failure instanceof Gatherings.NotMade notMade)
            return new Problem(422, notMade.why().code());
        String code = BY_STATUS.get(rc.statusCode());
        if (code != null) return new Problem(rc.statusCode(), code);
        // A body that breaks off, a path that is none: the sender's doing, and nothing to fill our log with.
        if (!Patience.isComplete(rc)) return new Problem(400, "bad-request");
        if (failure instanceof ConnectException) {
            LOG.warn(
                    "{} {}: the database does not answer",
                    rc.request().method(),
                    rc.request().path());
            return new Problem(503, "unavailable");
        }
        LOG.error("{} {} failed", rc.request().method(), rc.request().path(), failure);
        return new Problem(500, "broken");
    }

    /** The first language asked for that there are wordings in; French where none is. */
    static Language language(RoutingContext rc) {
        return rc.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .map(Language::ofTag)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.FR);
    }
}
