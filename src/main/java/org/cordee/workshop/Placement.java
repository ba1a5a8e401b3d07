package org.cordee.workshop;

import java.util.Locale;
import java.util.Optional;

/** What the rapporteur decided about a contribution that is in no line: nothing yet, later, or not, with a reason. */
public record Placement(Kind kind, Optional<String> reason) {
    public static final Placement OPEN = new Placement(Kind.OPEN, Optional.empty());
    public static final Placement PARKED = new Placement(Kind.PARKED, Optional.empty());

    public static Placement aside(String reason) {
        return new Placement(Kind.ASIDE, Optional.of(reason));
    }

    public enum Kind {
        OPEN,
        PARKED,
        ASIDE;

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
