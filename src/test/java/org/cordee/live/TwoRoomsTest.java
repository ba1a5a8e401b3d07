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
import org.cordee.journal.MemoryJournal;
import org.cordee.restitution.Section;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Asked;
import org.cordee.workshop.Command;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Id;
import org.cordee.workshop.Refusal;
import org.cordee.workshop.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes serve one workshop: two rooms, one journal, no bus between them. */
class TwoRoomsTest {
    private static final Id.Workshop WORKSHOP = new Id.Workshop(new UUID(0, 1));
    private final MemoryJournal journal = new MemoryJournal();
    private final List<Vertx> nodes = new ArrayList<>();
    private Room here;
    private Room there;
    private int asked;

    @BeforeEach
    void openBoth() {
        journal.register(WORKSHOP);
        here = node();
        there = node();
        ask(here, "o", Role.ORGANISER, Samples.make());
        ask(here, "o", Role.ORGANISER, new Command.Leading.Open());
    }

    @AfterEach
    void stop() {
        nodes.forEach(node -> node.close().await());
    }

    /** A node of its own: its Vert.x, its bus, its rooms. It never looks at the heads by itself. */
    private Room node() {
        Vertx vertx = Vertx.vertx();
        nodes.add(vertx);
        Rooms rooms = new Rooms(vertx, List.of(vertx.getOrCreateContext()), journal, new Bus(vertx), new NoBytes());
        return rooms.room(WORKSHOP).await();
    }

    private static final class NoBytes implements Encoding {
        @Override
        public Buffer welcome(Delta delta) {
            return Buffer.buffer();
        }

        @Override
        public Buffer delta(Delta delta) {
            return Buffer.buffer();
        }

        @Override
        public Buffer present(int count) {
            return Buffer.buffer();
        }
    }

    private Future<Answer> asking(Room room, String person, Role role, Command command) {
        Actor actor = new Actor(new Id.Person(person), role, WORKSHOP, new Id.Link(new UUID(0, 2)));
        Id.Command id = new Id.Command("command-number-%06d".formatted(++asked));
        return room.ask(new Asked(id, actor, Instant.EPOCH, command));
    }

    private Answer ask(Room room, String person, Role role, Command command) {
        return asking(room, person, role, command).await();
    }

    private static Command post(String text) {
        return new Command.Contributing.Post(Section.STAKES, text, Optional.empty());
    }

    @Test
    void what_one_room_opened_the_other_takes_posts_for_at_once() {
        assertThat(there.board().isOpen()).isFalse();
        assertThat(ask(there, "p", Role.PARTICIPANT, post("from the other node")))
                .isInstanceOf(Answer.Acknowledged.class);
    }

    @Test
    void what_one_room_closed_the_other_refuses_although_it_was_not_told() {
        ask(there, "p", Role.PARTICIPANT, post("in time"));
        ask(here, "o", Role.ORGANISER, new Command.Leading.Close());

        assertThat(ask(there, "p", Role.PARTICIPANT, post("too late")))
                .extracting("why")
                .isEqualTo(Refusal.WORKSHOP_CLOSED);
    }

    @Test
    void posts_to_both_at_once_all_stand_once_in_one_order() {
        List<Future<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++)
            answers.add(asking(i % 2 == 0 ? here : there, "p" + i, Role.PARTICIPANT, post("no. " + i)));
        Future.all(answers).await();

        assertThat(answers).allSatisfy(a -> assertThat(a.result()).isInstanceOf(Answer.Acknowledged.class));
        ask(here, "o", Role.ORGANISER, new Command.Leading.Rename("the last word"));
        ask(there, "o", Role.ORGANISER, new Command.Leading.Rename("the very last word"));
        ask(here, "o", Role.ORGANISER, new Command.Leading.Rename("really the last word"));
        ask(there, "p", Role.PARTICIPANT, post(""));
        assertThat(here.board().contributionCount()).isEqualTo(200);
        assertThat(there.board().since(0)).isEqualTo(here.board().since(0));
    }

    @Test
    void what_was_sent_before_its_person_erased_over_one_room_is_refused_by_the_other_although_it_was_not_told() {
        ask(there, "p", Role.PARTICIPANT, post("before"));
        ask(here, "p", Role.PARTICIPANT, new Command.Contributing.Erase());

        assertThat(ask(there, "p", Role.PARTICIPANT, post("held back")))
                .extracting("why")
                .isEqualTo(Refusal.ERASED_SINCE);
        assertThat(node().board().erasings().lastOf(new Id.Person("p")))
                .isEqualTo(there.board().erasings().lastOf(new Id.Person("p")))
                .isPresent();
    }

    @Test
    void a_command_repeated_to_the_other_room_gets_its_first_seq() {
        Actor actor = new Actor(new Id.Person("p"), Role.PARTICIPANT, WORKSHOP, new Id.Link(new UUID(0, 2)));
        Asked once = new Asked(new Id.Command("the-same-command-1"), actor, Instant.EPOCH, post("once"));
        Answer first = here.ask(once).await();
        assertThat(there.ask(once).await()).isEqualTo(first);
        assertThat(there.board().since(0))
                .filteredOn(e -> e instanceof org.cordee.workshop.Contribution)
                .hasSize(1);
        assertThat(there.board().since(0)).noneMatch(e -> e instanceof Entity.Gone);
    }
}
