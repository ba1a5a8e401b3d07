package org.cordee.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import org.cordee.restitution.Language;
import org.cordee.workshop.Id;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The connection of the appends breaks in the middle of one. */
@Timeout(60)
class BrokenConnectionTest {
    private static final int SILENT_SECONDS = 3;

    private static Vertx vertx;
    private static Pool reads;
    private static Wire wire;
    private static Journal journal;
    private final Id.Workshop workshop = newWorkshop();
    private final Id.Workshop other = newWorkshop();

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        TestDatabase database = TestDatabase.create();
        reads = database.pool(vertx, 4);
        wire = new Wire(vertx, database.options());
        Pool appends = Appends.pool(vertx, wire.options(), SILENT_SECONDS);
        journal = new PgJournal(appends, reads, vertx.getOrCreateContext());
    }

    @AfterAll
    static void stop() {
        vertx.close().await();
    }

    private static Id.Workshop newWorkshop() {
        Id.Workshop workshop = new Id.Workshop(UUID.randomUUID());
        Id.Gathering gathering = new Id.Gathering(UUID.randomUUID());
        new Register(reads)
                .add(new Register.Gathering(gathering, "RMB 2017", Language.FR, List.of(workshop)))
                .await();
        return workshop;
    }

    private Future<Void> append(Id.Workshop to, long after) {
        return journal.append(to, after, JournalContract.events(after, 2, "batch-"));
    }

    private List<Long> kept(Id.Workshop of) {
        return journal.since(of, 0).await().stream().map(r -> r.seq()).toList();
    }

    private static Throwable failureOf(Future<Void> append) {
        return append.<Throwable>map(kept -> null)
                .recover(Future::succeededFuture)
                .await();
    }

    @Test
    void an_append_whose_connection_is_ended_under_way_is_not_acknowledged_and_not_kept_and_the_next_is() {
        append(workshop, 0).await();
        Held held = hold(workshop);
        Future<Void> append = append(workshop, 2);
        endWhoeverWaitsForALock();
        assertThat(failureOf(append)).isNotNull().isNotInstanceOf(Journal.Behind.class);
        held.letGo();

        assertThat(kept(workshop)).containsExactly(1L, 2L);
        append(workshop, 2).await();
        assertThat(kept(workshop)).containsExactly(1L, 2L, 3L, 4L);
    }

    /** A workshop whose head cannot be claimed meanwhile. */
    private record Held(SqlConnection by, Transaction until) {
        void letGo() {
            until.rollback().await();
            by.close().await();
        }
    }

    private static Held hold(Id.Workshop workshop) {
        SqlConnection connection = reads.getConnection().await();
        Transaction transaction = connection.begin().await();
        connection
                .preparedQuery("select 1 from workshop where id = $1 for update")
                .execute(Tuple.of(workshop.value()))
                .await();
        return new Held(connection, transaction);
    }

    private static void endWhoeverWaitsForALock() {
        ofWhoeverWaitsForALock("pg_terminate_backend(pid)");
    }

    private static void awaitSomebodyWaitingForALock() {
        ofWhoeverWaitsForALock("pid");
    }

    private static void ofWhoeverWaitsForALock(String what) {
        String sql = "select " + what + " from pg_stat_activity"
                + " where datname = current_database() and wait_event_type = 'Lock'";
        while (reads.query(sql).execute().await().size() == 0) Thread.onSpinWait();
    }

    /** Told Behind, a caller would believe that nothing of this was kept. */
    @Test
    void whoever_was_kept_without_being_told_is_not_told_that_nothing_was_kept() {
        append(workshop, 0).await(); // The statement is prepared: the next answer is that of the commit.
        wire.cutAtTheNextAnswer();
        Future<Void> one = append(workshop, 2);

        assertThat(failureOf(one)).isNotNull().isNotInstanceOf(Journal.Behind.class);
        assertThat(kept(workshop)).containsExactly(1L, 2L, 3L, 4L);
        append(workshop, 4).await();
    }

    @Test
    void nor_is_anybody_of_a_group() {
        append(workshop, 0).await();
        append(other, 0).await();
        Id.Workshop ahead = newWorkshop();
        Held held = hold(ahead);
        Future<Void> first = append(ahead, 0).onSuccess(kept -> wire.cutAtTheNextAnswer());
        awaitSomebodyWaitingForALock();
        Future<Void> one = append(workshop, 2);
        Future<Void> two = append(other, 2);
        held.letGo();
        first.await();

        assertThat(failureOf(one)).isNotNull().isNotInstanceOf(Journal.Behind.class);
        assertThat(failureOf(two)).isNotNull().isNotInstanceOf(Journal.Behind.class);
        assertThat(kept(workshop)).hasSize(4);
        assertThat(kept(other)).hasSize(4);
    }

    @Test
    void a_connection_that_falls_silent_is_made_anew() {
        append(workshop, 0).await();
        wire.fallSilent();
        assertThat(failureOf(append(workshop, 2))).isNotNull().isNotInstanceOf(Journal.Behind.class);
        append(workshop, 4).await();
        assertThat(kept(workshop)).hasSize(6);
    }
}
