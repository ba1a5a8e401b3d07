package org.cordee.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.cordee.workshop.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Groups, tried without PostgreSQL: each statement waits until the test says what becomes of it. */
@Timeout(20)
class GroupCommitTest {
    private static final Throwable REFUSED = new PgException("no", "ERROR", "23505", "duplicate key");
    private static final Throwable BROKEN = new IllegalStateException("the connection is lost");

    private final Vertx vertx = Vertx.vertx();
    private final Context context = vertx.getOrCreateContext();
    private final BlockingQueue<Asked> statements = new LinkedBlockingQueue<>();
    private final GroupCommit groups = new GroupCommit(context, this::ask);
    private Asked first;

    private record Asked(List<Batch> batches, Promise<Set<Id.Workshop>> answer) {
        void keepAll() {
            answer.complete(batches.stream().map(Batch::workshop).collect(Collectors.toSet()));
        }
    }

    private Future<Set<Id.Workshop>> ask(List<Batch> batches) {
        Asked asked = new Asked(batches, Promise.promise());
        statements.add(asked);
        return asked.answer.future();
    }

    /** A statement is under way, so that whatever is appended now waits. */
    @BeforeEach
    void begin() throws InterruptedException {
        groups.append(batch(0, 1));
        first = statements.take();
    }

    @AfterEach
    void stop() {
        vertx.close().await();
    }

    private static Batch batch(int workshop, int events) {
        return new Batch(new Id.Workshop(new UUID(0, workshop)), 0, JournalContract.events(0, events, "batch-"));
    }

    /** Everything appended so far has reached the context. */
    private void settle() {
        Promise<Void> there = Promise.promise();
        context.runOnContext(here -> there.complete());
        there.future().await();
    }

    @Test
    void what_waits_goes_in_one_statement_in_the_order_it_came() throws InterruptedException {
        for (int i = 1; i <= 5; i++) groups.append(batch(i, 1));
        settle();
        assertThat(statements).isEmpty();
        first.keepAll();

        assertThat(statements.take().batches)
                .extracting(Batch::workshop)
                .containsExactly(
                        batch(1, 1).workshop(),
                        batch(2, 1).workshop(),
                        batch(3, 1).workshop(),
                        batch(4, 1).workshop(),
                        batch(5, 1).workshop());
    }

    @Test
    void no_statement_is_asked_to_keep_more_events_than_it_can_bear() throws InterruptedException {
        for (int i = 1; i <= 3; i++) groups.append(batch(i, GroupCommit.MOST_EVENTS / 2));
        settle();
        first.keepAll();

        Asked second = statements.take();
        assertThat(second.batches).hasSize(2);
        second.keepAll();
        assertThat(statements.take().batches).hasSize(1);
    }

    @Test
    void nothing_is_acknowledged_before_the_statement_is_answered() throws InterruptedException {
        Future<Void> kept = groups.append(batch(1, 1));
        settle();
        first.keepAll();
        Asked second = statements.take();
        settle();
        assertThat(kept.isComplete()).isFalse();
        second.keepAll();
        kept.await();
    }

    @Test
    void what_the_database_refuses_is_found_by_trying_each_alone() throws InterruptedException {
        Future<Void> bad = groups.append(batch(1, 1));
        Future<Void> fine = groups.append(batch(2, 1));
        settle();
        first.keepAll();
        statements.take().answer.fail(REFUSED);
        statements.take().answer.fail(REFUSED);
        statements.take().keepAll();

        fine.await();
        assertThat(bad.cause()).isSameAs(REFUSED);
    }

    /** Tried again, what was kept after all would be told Behind: that nothing was kept. */
    @Test
    void where_it_is_not_known_what_was_kept_nothing_is_tried_again_and_all_are_told() throws InterruptedException {
        Future<Void> one = groups.append(batch(1, 1));
        Future<Void> other = groups.append(batch(2, 1));
        settle();
        first.keepAll();
        statements.take().answer.fail(BROKEN);
        Future.join(one, other).otherwiseEmpty().await();

        assertThat(one.cause()).isSameAs(BROKEN);
        assertThat(other.cause()).isSameAs(BROKEN);
        assertThat(statements).isEmpty();
    }

    @Test
    void after_a_failure_the_next_group_goes() throws InterruptedException {
        first.answer.fail(BROKEN);
        Future<Void> next = groups.append(batch(1, 1));
        statements.take().keepAll();
        next.await();
    }

    @Test
    void a_statement_that_cannot_even_be_made_fails_its_group_and_the_next_goes() throws InterruptedException {
        RuntimeException unmade = new IllegalStateException("cannot be written");
        BlockingQueue<List<Batch>> asked = new LinkedBlockingQueue<>(List.of(List.of()));
        GroupCommit throwing = new GroupCommit(context, batches -> {
            if (asked.poll() != null) throw unmade;
            return ask(batches);
        });
        Future<Void> failed = throwing.append(batch(1, 1));
        Future<Void> next = throwing.append(batch(2, 1));
        settle();
        statements.take().keepAll();
        next.await();
        assertThat(failed.cause()).isSameAs(unmade);
    }

    @Test
    void two_batches_of_one_workshop_never_go_in_one_statement() throws InterruptedException {
        Id.Workshop workshop = batch(1, 1).workshop();
        groups.append(batch(1, 2));
        groups.append(new Batch(workshop, 2, JournalContract.events(2, 1, "later-")));
        settle();
        first.keepAll();

        Asked second = statements.take();
        assertThat(second.batches).extracting(Batch::expected).containsExactly(0L);
        second.keepAll();
        assertThat(statements.take().batches).extracting(Batch::expected).containsExactly(2L);
    }

    @Test
    void whoever_appends_is_answered_on_their_own_context() throws InterruptedException {
        Context caller = vertx.getOrCreateContext();
        Promise<Boolean> answeredThere = Promise.promise();
        caller.runOnContext(there -> groups.append(batch(1, 1))
                .onComplete(done -> answeredThere.complete(Vertx.currentContext() == caller)));
        Promise<Void> asked = Promise.promise();
        caller.runOnContext(there -> context.runOnContext(here -> asked.complete()));
        asked.future().await();
        first.keepAll();
        statements.take().keepAll();
        assertThat(answeredThere.future().await()).isTrue();
    }
}
