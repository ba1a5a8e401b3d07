package org.cordee.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import org.cordee.journal.Journal;
import org.cordee.workshop.Board;
import org.cordee.workshop.Event;
import org.cordee.workshop.Id;
import org.cordee.workshop.Recorded;

/** Boards as they once stood, folded from the record. */
public final class PastBoards {
    private final Vertx vertx;
    private final Journal journal;

    public PastBoards(Vertx vertx, Journal journal) {
        this.vertx = vertx;
        this.journal = journal;
    }

    /** A board that is not made, if the workshop was not then. */
    public Future<Board> board(Id.Workshop workshop, AsOf asOf) {
        return journal.since(workshop, 0).compose(events -> vertx.executeBlocking(() -> past(events, asOf), false));
    }

    /** All that ever happened in a workshop, in order. */
    public Future<List<Recorded>> record(Id.Workshop workshop) {
        return journal.since(workshop, 0);
    }

    /** How a workshop went, for the room. */
    public Future<TimeLapse> timeLapse(Id.Workshop workshop) {
        return record(workshop).compose(events -> vertx.executeBlocking(() -> TimeLapse.of(events), false));
    }

    /** What was erased since is not in it: the record has not its words any more, and none is shown without words. */
    static Board past(List<Recorded> events, AsOf asOf) {
        List<Recorded> happened = asOf.happened(events);
        Board then = fold(happened);
        for (Recorded later : events.subList(happened.size(), events.size())) {
            if (later.event() instanceof Event.Erased) then = then.without(later.by());
        }
        return then;
    }

    static Board fold(List<Recorded> events) {
        Board board = Board.EMPTY;
        for (Recorded event : events) board = board.apply(event);
        return board;
    }
}
