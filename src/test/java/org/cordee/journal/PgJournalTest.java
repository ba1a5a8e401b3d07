package org.cordee.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.cordee.restitution.Language;
import org.cordee.workshop.Event;
import org.cordee.workshop.Id;
import org.cordee.workshop.Recorded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PgJournalTest extends JournalContract {
    private static final int WORKSHOPS = 8;
    private static final int BATCHES = 60;

    private static Vertx vertx;
    private static TestDatabase database;
    private static Pool reads;
    private static Register register;
    private static Journal journal;
    private static Journal other;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        database = TestDatabase.create();
        reads = database.pool(vertx, 4);
        register = new Register(reads);
        journal = newNode();
        other = newNode();
    }

    private static Journal newNode() {
        return new PgJournal(database.pool(vertx, 1), reads, vertx.getOrCreateContext());
    }

    @AfterAll
    static void stop() {
        vertx.close().await();
    }

    @Override
    Journal journal() {
        return journal;
    }

    @Override
    Id.Workshop newWorkshop() {
        return newWorkshops(1).get(0);
    }

    private static List<Id.Workshop> newWorkshops(int count) {
        List<Id.Workshop> workshops = new ArrayList<>();
        for (int i = 0; i < count; i++) workshops.add(new Id.Workshop(UUID.randomUUID()));
        Id.Gathering id = new Id.Gathering(UUID.randomUUID());
        register.add(new Register.Gathering(id, "RMB 2017", Language.FR, workshops))
                .await();
        return workshops;
    }

    @Test
    void in_one_group_who_is_behind_takes_nobody_along() {
        Id.Workshop fine = newWorkshop();
        Id.Workshop late = newWorkshop();
        journal.append(late, 0, events(0, 1, "first-")).await();

        Future<Void> kept = journal.append(fine, 0, events(0, 2, "fine--"));
        Future<Void> behind = journal.append(late, 0, events(0, 2, "late--"));
        Future.join(kept, behind).otherwiseEmpty().await();

        assertThat(kept.succeeded()).isTrue();
        assertThat(behind.cause()).isInstanceOf(Journal.Behind.class);
        assertThat(journal.since(late, 0).await()).hasSize(1);
    }

    @Test
    void a_batch_that_postgresql_refuses_takes_nobody_along() {
        Id.Workshop fine = newWorkshop();
        Id.Workshop bad = newWorkshop();
        List<Recorded> twice = new ArrayList<>(events(0, 1, "twice-"));
        Recorded first = twice.get(0);
        twice.add(new Recorded(
                2, new Id.Command("another-command-1"), first.by(), first.as(), first.at(), first.event()));
        twice.add(new Recorded(3, first.command(), first.by(), first.as(), first.at(), new Event.Led.Opened()));

        Future<Void> refused = journal.append(bad, 0, twice);
        Future<Void> kept = journal.append(fine, 0, events(0, 2, "fine--"));
        Future.join(refused, kept).otherwiseEmpty().await();

        assertThat(kept.succeeded()).isTrue();
        assertThat(refused.failed()).isTrue();
        assertThat(journal.since(bad, 0).await()).isEmpty();
        assertThat(journal.since(fine, 0).await()).hasSize(2);
    }

    @Test
    void a_null_character_that_jsonb_cannot_hold_takes_nobody_along() {
        Id.Workshop fine = newWorkshop();
        Id.Workshop bad = newWorkshop();
        Future<Void> refused = journal.append(bad, 0, List.of(at(0, new Event.Led.Renamed("a\u0000b"))));
        Future<Void> kept = journal.append(fine, 0, events(0, 2, "fine--"));
        Future.join(refused, kept).otherwiseEmpty().await();

        assertThat(kept.succeeded()).isTrue();
        assertThat(refused.failed()).isTrue();
        assertThat(journal.since(bad, 0).await()).isEmpty();
    }

    @Test
    void every_event_there_is_comes_back_from_jsonb_as_it_went_in() {
        Id.Workshop workshop = newWorkshop();
        List<Recorded> all = new ArrayList<>();
        EventJsonTest.events().forEach(event -> all.add(at(all.size(), event)));
        journal.append(workshop, 0, all).await();
        assertThat(journal.since(workshop, 0).await()).containsExactlyElementsOf(all);
    }

    /** Whoever asks cuts the time to microseconds, as PostgreSQL does: what is folded live is what is read back. */
    @Test
    void a_time_in_microseconds_comes_back_to_the_microsecond() {
        Id.Workshop workshop = newWorkshop();
        List<Instant> times = List.of(
                Instant.EPOCH,
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.parse("2026-11-23T10:00:00.000001Z"),
                Instant.parse("2026-10-25T00:59:59.999999Z"),
                Instant.parse("2999-12-31T23:59:59.999999Z"));
        List<Recorded> all = new ArrayList<>();
        for (Instant time : times) all.add(at(all.size(), time, new Event.Led.Opened()));
        journal.append(workshop, 0, all).await();
        assertThat(journal.since(workshop, 0).await()).extracting(Recorded::at).containsExactlyElementsOf(times);
    }

    private static Recorded at(long after, Event event) {
        return at(after, Instant.parse("2026-11-23T10:00:00.123456Z"), event);
    }

    private static Recorded at(long after, Instant time, Event event) {
        Recorded one = events(after, 1, "batch-").get(0);
        return new Recorded(one.seq(), one.command(), one.by(), one.as(), time, event);
    }

    /** Each node appends as a room does: behind, it reads the head and tries again. */
    @Test
    void two_nodes_that_race_keep_every_batch_once_without_a_gap_and_without_a_deadlock() {
        long seed = System.nanoTime();
        System.out.println("seed: " + seed);
        List<Id.Workshop> workshops = newWorkshops(WORKSHOPS);
        List<Future<Void>> all = new ArrayList<>();
        for (int i = 0; i < BATCHES; i++) {
            Id.Workshop workshop = workshops.get(new Random(seed + i).nextInt(WORKSHOPS));
            all.add(append(i % 2 == 0 ? journal : other, workshop, "batch%02d".formatted(i)));
        }
        Future.all(all).await();

        int kept = 0;
        for (Id.Workshop workshop : workshops) {
            List<Recorded> events = journal.since(workshop, 0).await();
            for (int i = 0; i < events.size(); i++)
                assertThat(events.get(i).seq()).isEqualTo(i + 1);
            kept += events.size();
        }
        assertThat(kept).isEqualTo(BATCHES * 2);
    }

    private static Future<Void> append(Journal node, Id.Workshop workshop, String command) {
        return node.heads(java.util.Set.of(workshop))
                .map(heads -> heads.get(workshop))
                .compose(head -> node.append(workshop, head, events(head, 2, command)))
                .recover(behind -> behind instanceof Journal.Behind
                        ? append(node, workshop, command)
                        : Future.failedFuture(behind));
    }

    @Test
    void after_the_connections_were_cut_nothing_is_acknowledged_falsely_and_appends_flow_again() {
        Id.Workshop workshop = newWorkshop();
        journal.append(workshop, 0, events(0, 1, "before")).await();
        database.cutConnections();

        long head = 1;
        int acknowledged = 1;
        for (int i = 0; i < 20; i++) {
            Future<Void> append = journal.append(workshop, head, events(head, 1, "after-"));
            boolean kept = CompletableFuture.supplyAsync(
                            () -> append.map(true).otherwise(false).await())
                    .join();
            if (kept) acknowledged++;
            head = headOf(workshop);
            assertThat(head).isGreaterThanOrEqualTo(acknowledged);
        }
        assertThat(acknowledged).isGreaterThan(10);
    }

    private static long headOf(Id.Workshop workshop) {
        while (true) {
            Future<Long> head = journal.heads(java.util.Set.of(workshop))
                    .map(heads -> heads.get(workshop))
                    .otherwise(-1L);
            if (head.await() >= 0) return head.result();
        }
    }
}
