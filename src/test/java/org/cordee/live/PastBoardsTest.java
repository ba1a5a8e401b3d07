package org.cordee.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.journal.Blanking;
import org.cordee.restitution.Section;
import org.cordee.restitution.Voice;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Asked;
import org.cordee.workshop.Board;
import org.cordee.workshop.Command;
import org.cordee.workshop.Command.Contributing.Erase;
import org.cordee.workshop.Command.Contributing.Post;
import org.cordee.workshop.Command.Leading.Open;
import org.cordee.workshop.Id;
import org.cordee.workshop.Recorded;
import org.cordee.workshop.Role;
import org.junit.jupiter.api.Test;

/** Looking back does not bring back what was erased. */
class PastBoardsTest {
    private final List<Recorded> record = new ArrayList<>();
    private Board board = Board.EMPTY;

    private void ask(String person, Role role, Command command) {
        Actor actor =
                new Actor(new Id.Person(person), role, new Id.Workshop(new UUID(0, 1)), new Id.Link(new UUID(0, 2)));
        Id.Command id = new Id.Command("command-%012d".formatted(record.size()));
        Instant at = Instant.ofEpochSecond(record.size());
        Turn turn = Turn.of(
                board, List.of(new Asked(id, actor, at, 0, board.erasings().lastOf(actor.person()), command)));
        assertThat(turn.refusesAny()).isFalse();
        record.addAll(turn.events());
        board = turn.after();
    }

    private void happens() {
        ask("olga", Role.ORGANISER, Samples.make());
        ask("olga", Role.ORGANISER, new Open());
        ask("anne", Role.PARTICIPANT, new Post(Section.STAKES, "Erased later", Optional.empty()));
        ask("bruno", Role.PARTICIPANT, new Post(Section.STAKES, "Stays", Optional.empty()));
        ask("anne", Role.PARTICIPANT, new Erase());
        ask("anne", Role.PARTICIPANT, new Post(Section.STAKES, "After", Optional.empty()));
        ask("anne", Role.PARTICIPANT, new Erase());
    }

    private static List<String> voices(List<Recorded> events, long seq) {
        return PastBoards.past(events, new AsOf.Seq(seq)).annexes().voices().stream()
                .map(Voice::words)
                .toList();
    }

    @Test
    void what_was_erased_since_is_in_no_past_and_what_others_said_is() {
        happens();
        for (List<Recorded> read : List.of(record, Blanking.of(record))) {
            assertThat(voices(read, 3)).isEmpty();
            assertThat(voices(read, 4)).containsExactly("Stays");
            assertThat(voices(read, 6)).containsExactly("Stays");
            assertThat(voices(read, 7)).containsExactly("Stays");
        }
        assertThat(PastBoards.past(record, new AsOf.Seq(4)).seq()).isEqualTo(4);
    }

    @Test
    void before_it_is_asked_the_past_is_as_it_was() {
        happens();
        assertThat(voices(record.subList(0, 4), 4)).containsExactly("Erased later", "Stays");
        assertThat(voices(record.subList(0, 6), 6)).containsExactly("Stays", "After");
    }

    @Test
    void the_time_lapse_shows_none_of_it() {
        happens();
        assertThat(TimeLapse.of(record).toString()).contains("Stays").doesNotContain("Erased later", "After");
    }
}
