package org.cordee.workshop;

/** What each of those who lead and write did last, and how it is taken back. */
record Deeds() {
    static final Deeds NONE = new Deeds();

    /** After one more event. */
    Deeds apply(Board before, Recorded recorded, Board after) {
        return this;
    }
}
