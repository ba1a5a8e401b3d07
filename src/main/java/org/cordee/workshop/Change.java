package org.cordee.workshop;

import java.util.List;

/** How one thing stood before a deed, and how the deed left it. It holds no board. */
record Change<T>(Trace<T> of, T was, T is) {
    /** Not changed yet. */
    static <T> Change<T> begun(Trace<T> of, Board before) {
        T was = of.on(before);
        return new Change<>(of, was, was);
    }

    /** The deed is done. */
    Change<T> leaving(Board after) {
        return new Change<>(of, was, of.on(after));
    }

    /** The way back. */
    Change<T> turned() {
        return new Change<>(of, is, was);
    }

    /** Whether nobody changed it since. */
    boolean stands(Board now) {
        return of.on(now).equals(of.still(is, now));
    }

    boolean isTakenBack(Board now) {
        return of.on(now).equals(of.still(was, now));
    }

    /** The events that take it back; none where it is taken back already, or cannot be as the board is. */
    List<Event> back(Board now) {
        return isTakenBack(now) ? List.of() : of.back(of.still(was, now), now);
    }
}
