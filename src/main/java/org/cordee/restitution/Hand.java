package org.cordee.restitution;

import java.util.Optional;

/** How a contribution came in. Whatever the way, it weighs the same. */
public enum Hand implements Keyed {
    /** By its author, on a phone. */
    TYPED,
    /** Said in the room, and typed by a facilitator or rapporteur. */
    SPOKEN,
    /** Written on the paper sheet, and typed in later. */
    PAPER,
    /** Carried over from another workshop's restitution. */
    CARRIED;

    public static Optional<Hand> ofKey(String key) {
        return Keyed.find(values(), key);
    }
}
