package org.cordee.restitution;

import java.util.Locale;
import java.util.Optional;

/** How a contribution came in. Whatever the way, it weighs the same. */
public enum Hand {
    /** By its author, on a phone. */
    TYPED,
    /** Said in the room, and typed by a facilitator or rapporteur. */
    SPOKEN,
    /** Written on the paper sheet, and typed in later. */
    PAPER,
    /** Carried over from another workshop's restitution. */
    CARRIED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Hand> ofKey(String key) {
        for (Hand hand : values()) {
            if (hand.key().equals(key)) return Optional.of(hand);
        }
        return Optional.empty();
    }
}
