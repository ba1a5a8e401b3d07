package org.cordee.journal;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.DatabaseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cordee.workshop.Id;

/**
 * What waits at this moment, of all rooms, goes in one statement and one commit; what comes meanwhile waits for the next.
 * There is no timer: the busier it is, the larger the groups.
 */
final class GroupCommit {
    static final int MOST_EVENTS = 5_000;
    /** SQLSTATE classes: data exception, integrity constraint violation, program limit exceeded. */
    private static final Pattern REFUSES_VALUES = Pattern.compile("(22|23|54).*");

    private final Context context;
    private final Function<List<Batch>, Future<Set<Id.Workshop>>> statement;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean busy;

    /** {@code statement} keeps the batches whose heads are still as expected, and says of which workshops they were. */
    GroupCommit(Context context, Function<List<Batch>, Future<Set<Id.Workshop>>> statement) {
        this.context = context;
        this.statement = statement;
    }

    private record Waiting(Batch batch, Promise<Void> kept) {}

    /** Completes on the caller's context. */
    Future<Void> append(Batch batch) {
        Promise<Void> kept = Promise.promise();
        Context caller = Vertx.currentContext();
        context.runOnContext(here -> {
            waiting.add(new Waiting(batch, kept));
            next();
        });
        return caller == null ? kept.future() : on(caller, kept.future());
    }

    private static Future<Void> on(Context caller, Future<Void> kept) {
        Promise<Void> there = Promise.promise();
        kept.onComplete(done -> caller.runOnContext(x -> there.handle(done)));
        return there.future();
    }

    private void next() {
        if (busy || waiting.isEmpty()) return;
        busy = true;
        commit(group())
                .onComplete(done -> context.runOnContext(here -> {
                    busy = false;
                    next();
                }));
    }

    /** In the order they came; two of one workshop never together, since one head is claimed once a statement. */
    private List<Waiting> group() {
        List<Waiting> group = new ArrayList<>();
        Set<Id.Workshop> workshops = new HashSet<>();
        int events = 0;
        while (!waiting.isEmpty()) {
            Batch next = waiting.peek().batch;
            events += next.events().size();
            boolean tooMany = events > MOST_EVENTS && !group.isEmpty();
            if (tooMany || !workshops.add(next.workshop())) break;
            group.add(waiting.poll());
        }
        return group;
    }

    private Future<Void> commit(List<Waiting> group) {
        // Composed, not called: a statement that throws must not leave this busy for ever.
        return Future.succeededFuture(group.stream().map(Waiting::batch).toList())
                .compose(statement)
                .onSuccess(claimed -> group.forEach(one -> answer(one, claimed)))
                .<Void>mapEmpty()
                .recover(failure -> failed(group, failure));
    }

    private static void answer(Waiting one, Set<Id.Workshop> claimed) {
        Batch batch = one.batch;
        if (claimed.contains(batch.workshop())) one.kept.complete();
        else one.kept.fail(new Journal.Behind(batch.workshop(), batch.expected()));
    }

    /** One batch that cannot be kept must not take the others with it: each is tried alone. */
    private Future<Void> failed(List<Waiting> group, Throwable failure) {
        if (group.size() == 1 || !isOfSomeBatch(failure)) {
            group.forEach(one -> one.kept.fail(failure));
            return Future.succeededFuture();
        }
        Future<Void> oneByOne = Future.succeededFuture();
        for (Waiting one : group) oneByOne = oneByOne.compose(done -> commit(List.of(one)));
        return oneByOne;
    }

    /**
     * What a batch says was refused, so nothing was kept. After anything else (a cut, a timeout) the group may have been
     * kept: tried again it would be told {@link Journal.Behind}, 'nothing was kept', and each would wait out its timeout.
     */
    private static boolean isOfSomeBatch(Throwable failure) {
        return failure instanceof DatabaseException refused
                && refused.getSqlState() != null
                && REFUSES_VALUES.matcher(refused.getSqlState()).matches();
    }
}
