package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordee.likeness.Likeness;
import org.cordee.likeness.Proposal;
import org.cordee.likeness.Text;
import org.cordee.restitution.Language;

/** Finds what says nearly the same, one asking after the other, off the event loops. Whoever asks for the same is given the same. */
final class Likening {
    private static final int MOST_WAITING = 20;
    private static final int KEPT = 24;

    private final WorkerExecutor worker;
    private final Map<Asked, Future<List<Proposal>>> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    Likening(Vertx vertx) {
        worker = vertx.createSharedWorkerExecutor("likeness", 1);
    }

    private record Asked(Language language, Set<Text> texts) {}

    /** Fails with a {@link Problem} if too many wait already. */
    synchronized Future<List<Proposal>> proposals(Language language, List<Text> texts) {
        Asked asked = new Asked(language, Set.copyOf(texts));
        Future<List<Proposal>> same = kept.get(asked);
        if (same != null && !same.failed()) return same;
        if (kept.values().stream().filter(one -> !one.isComplete()).count() >= MOST_WAITING)
            return Future.failedFuture(new Problem(503, "proposals-busy"));
        Future<List<Proposal>> found = worker.executeBlocking(() -> Likeness.proposals(language, texts), false);
        kept.put(asked, found);
        if (kept.size() > KEPT) kept.remove(kept.keySet().iterator().next());
        return found;
    }
}
