package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Keyed;

/** What the desk answers to an objection. */
public record Outcome(Kind kind, String reason) {

    public enum Kind implements Keyed {
        /** The line was changed. */
        CHANGED,
        /** The line stays, for a reason. */
        KEPT,
        /** The line stays, and the objection stands beside it as a minority note. */
        MINORITY;

        public static Optional<Kind> ofKey(String key) {
            return Keyed.find(values(), key);
        }
    }
}
