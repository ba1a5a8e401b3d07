package org.cordee.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cordee.workshop.Board;
import org.cordee.workshop.Event;
import org.cordee.workshop.Histories;
import org.cordee.workshop.Recorded;

/** Whatever happened, what is read from the record is what was written, and gives the same board. */
class RecordProperties {
    @Property(tries = 100)
    void the_record_gives_the_same_board(@ForAll("histories") Histories history) {
        Board board = Board.EMPTY;
        for (Recorded recorded : history.recorded()) {
            Event read = EventJson.read(EventJson.type(recorded.event()), EventJson.write(recorded.event()));
            assertThat(read).isEqualTo(recorded.event());
            board = board.apply(new Recorded(
                    recorded.seq(), recorded.command(), recorded.by(), recorded.as(), recorded.at(), read));
        }
        List<Board> boards = history.boards();
        Board held = boards.get(boards.size() - 1);
        assertThat(board.since(0)).isEqualTo(held.since(0));
        assertThat(board.since(1)).isEqualTo(held.since(1));
        assertThat(board.restitution()).isEqualTo(held.restitution());
        assertThat(board.annexes()).isEqualTo(held.annexes());
    }

    /** Whatever was erased is not in the record any more, and what stands is what stood. */
    @Property(tries = 100)
    void the_record_gives_the_same_board_without_the_words_that_were_erased(@ForAll("histories") Histories history) {
        List<Recorded> blank = Blanking.of(history.recorded());
        Board board = Board.EMPTY;
        for (Recorded recorded : blank) board = board.apply(recorded);
        List<Board> boards = history.boards();
        Board held = boards.get(boards.size() - 1);
        assertThat(board.since(0)).isEqualTo(held.since(0));
        assertThat(board.since(1)).isEqualTo(held.since(1));
        assertThat(board.restitution()).isEqualTo(held.restitution());
        assertThat(board.annexes()).isEqualTo(held.annexes());
    }

    @Provide
    Arbitrary<Histories> histories() {
        return Histories.any();
    }
}
