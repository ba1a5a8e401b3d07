package org.cordee.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cordee.journal.MemoryJournal;
import org.cordee.journal.MemoryJournal.Mishap;
import org.cordee.restitution.Section;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Asked;
import org.cordee.workshop.Command;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.Id;
import org.cordee.workshop.Refusal;
import org.cordee.workshop.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is acknowledged before it is kept, nothing is told that is not, and no mishap says anything twice. */
class RoomTest {
    private static final Id.Workshop WORKSHOP = new Id.Workshop(new UUID(0, 1));
    private final Vertx vertx = Vertx.vertx();
    private final MemoryJournal journal = new MemoryJournal();
    private final BlockingQueue<Bus.Told> told = new LinkedBlockingQueue<>();
    private Room room;

    @BeforeEach
    void open() {
        journal.register(WORKSHOP);
        Bus bus = new Bus(vertx);
        Rooms rooms = new Rooms(vertx, List.of(vertx.getOrCreateContext()), journal, bus, new Said());
        room = rooms.room(WORKSHOP).await();
        ask("make-0000000000000", Role.ORGANISER, Samples.make());
        ask("open-0000000000000", Role.ORGANISER, new Command.Leading.Open());
        vertx.runOnContext(here -> bus.onTold(WORKSHOP, told::add));
    }

    @AfterEach
    void stop() {
        vertx.close().await();
    }

    /** Deltas as text: who looks, and from where to where. */
    private static final class Said implements Encoding {
        @Override
        public Buffer welcome(Delta delta) {
            return Buffer.buffer("welcome " + delta.audience() + " " + delta.from() + "-" + delta.seq());
        }

        @Override
        public Buffer delta(Delta delta) {
            return Buffer.buffer("delta " + delta.audience() + " " + delta.from() + "-" + delta.seq());
        }

        @Override
        public Buffer present(int count) {
            return Buffer.buffer("present " + count);
        }
    }

    private Future<Answer> asking(String id, Role role, Command command) {
        Actor actor = new Actor(new Id.Person(role.key()), role, WORKSHOP, new Id.Link(new UUID(0, 2)));
        return room.ask(new Asked(new Id.Command(id), actor, Instant.EPOCH, command));
    }

    private Answer ask(String id, Role role, Command command) {
        return asking(id, role, command).await();
    }

    private Answer post(String id) {
        return ask(id, Role.PARTICIPANT, new Command.Contributing.Post(Section.STAKES, "Un enjeu", Optional.empty()));
    }

    private long contributions() {
        return room.board().since(0).stream()
                .filter(Contribution.class::isInstance)
                .count();
    }

    @Test
    void a_post_whose_append_was_lost_is_appended_again_and_stands_once() {
        journal.next(Mishap.LOST);
        assertThat(post("a-post-that-is-lost")).isInstanceOf(Answer.Acknowledged.class);
        assertThat(contributions()).isEqualTo(1);
    }

    @Test
    void a_post_that_was_kept_but_not_said_so_is_acknowledged_and_stands_once() {
        journal.next(Mishap.KEPT_UNSAID);
        assertThat(post("a-post-that-is-kept"))
                .isEqualTo(new Answer.Acknowledged(new Id.Command("a-post-that-is-kept"), 3));
        assertThat(contributions()).isEqualTo(1);
    }

    @Test
    void while_the_journal_is_away_nothing_is_acknowledged_and_asking_again_helps() {
        journal.away(true);
        assertThat(post("a-post-in-the-dark0")).isEqualTo(new Answer.NotNow(new Id.Command("a-post-in-the-dark0")));
        assertThat(contributions()).isZero();

        journal.away(false);
        assertThat(post("a-post-in-the-dark0")).isInstanceOf(Answer.Acknowledged.class);
        assertThat(contributions()).isEqualTo(1);
    }

    @Test
    void a_refusal_too_waits_for_the_journal() {
        ask("close-000000000000", Role.ORGANISER, new Command.Leading.Close());
        journal.away(true);
        assertThat(post("a-post-when-closed0")).isInstanceOf(Answer.NotNow.class);
        journal.away(false);
        assertThat(post("a-post-when-closed1"))
                .isEqualTo(new Answer.Refused(new Id.Command("a-post-when-closed1"), Refusal.WORKSHOP_CLOSED));
    }

    @Test
    void what_waits_together_goes_in_few_appends() {
        int before = journal.appends();
        List<Future<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 300; i++)
            answers.add(asking(
                    "post-number-%07d".formatted(i),
                    Role.PARTICIPANT,
                    new Command.Contributing.Post(Section.STAKES, "no. " + i, Optional.empty())));
        Future.all(answers).await();

        assertThat(contributions()).isEqualTo(300);
        assertThat(journal.appends() - before).isLessThan(300);
    }

    @Test
    void everybody_is_told_what_is_kept_without_a_gap_each_audience_in_its_own_words() throws InterruptedException {
        long from = room.board().seq();
        for (int i = 0; i < 20; i++) post("post-number-%07d".formatted(i));

        long reached = -1;
        while (reached < room.board().seq()) {
            Bus.Told.Moved moved = (Bus.Told.Moved) told.poll(30, TimeUnit.SECONDS);
            assertThat(moved).as("something is told up to the last seq").isNotNull();
            if (reached >= 0) assertThat(moved.from()).isEqualTo(reached);
            else assertThat(moved.from()).isLessThanOrEqualTo(from);
            reached = moved.board().seq();
            assertThat(moved.frames().get(Delta.Audience.ROOM).toString())
                    .isEqualTo("delta ROOM " + moved.from() + "-" + reached);
            assertThat(moved.frames().get(Delta.Audience.STAFF).toString())
                    .isEqualTo("delta STAFF " + moved.from() + "-" + reached);
        }
    }

    @Test
    void a_crowd_that_comes_at_one_seq_shares_one_welcome() {
        Welcome first = room.welcome(0, Delta.Audience.ROOM);
        assertThat(room.welcome(0, Delta.Audience.ROOM).frame()).isSameAs(first.frame());
        assertThat(room.welcome(99, Delta.Audience.ROOM).frame())
                .as("beyond the head is a first visit")
                .isSameAs(first.frame());
        post("a-post-in-between00");
        assertThat(room.welcome(0, Delta.Audience.ROOM).frame().toString()).isEqualTo("welcome ROOM 0-3");
        assertThat(room.welcome(2, Delta.Audience.STAFF).frame().toString()).isEqualTo("welcome STAFF 2-3");
    }

    @Test
    void a_participant_is_not_sent_what_is_hidden_and_staff_is() {
        post("a-post-to-be-hidden");
        ask("hide-0000000000000", Role.ORGANISER, new Command.Leading.Hide(new Id.Contribution("a-post-to-be-hidden")));
        assertThat(Delta.of(room.board(), 0, Delta.Audience.ROOM).changes()).noneMatch(Contribution.class::isInstance);
        assertThat(Delta.of(room.board(), 0, Delta.Audience.STAFF).changes())
                .anySatisfy(e -> assertThat(e)
                        .isInstanceOfSatisfying(
                                Contribution.class,
                                c -> assertThat(c.sight().hidden()).isTrue()));
    }
}
