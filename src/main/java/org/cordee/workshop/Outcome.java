package org.cordee.workshop;

import java.util.Locale;
import java.util.Optional;

/** What the desk answers to an objection. */
public record Outcome(Kind kind, String reason) {

    public enum Kind {
        /** The line was changed. */
        CHANGED,
        /** The line stays, for a reason. */
        KEPT,
        /** The line stays, and the objection stands beside it as a minority note. */
        MINORITY;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofKey(String key) {
            for (Kind kind : values()) {
                if (kind.key().equals(key)) return Optional.of(kind);
            }
            return Optional.empty();
        }
    }
}
