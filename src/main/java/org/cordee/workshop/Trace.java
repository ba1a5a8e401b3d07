package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that those who lead and write may change, cut small: what others change beside it is not in the way of taking
 * it back.
 *
 * @param <T> how it stands; it stands as before where that is equal
 */
interface Trace<T> {
    T on(Board board);

    /** What is left of an earlier state where others went on: without what is not there any more. */
    default T still(T was, Board now) {
        return was;
    }

    /** The events that make it stand so again; none where it cannot, as the board is. */
    List<Event> back(T to, Board now);

    static <T> Optional<T> ofContribution(Board board, Id.Contribution id, Function<Contribution, T> how) {
        return board.contributions().find(id).map(how);
    }

    /** An event for how something that may be gone stood; none, for what was not there. */
    static <T> List<Event> each(Optional<T> to, Function<T, Event> event) {
        return to.map(event).stream().toList();
    }
}
