package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Keyed;

/** What the rapporteur decided about a contribution that is in no line: nothing yet, later, or not, with a reason. */
public record Placement(Kind kind, Optional<String> reason) {
    public static final Placement OPEN = new Placement(Kind.OPEN, Optional.empty());
    public static final Placement PARKED = new Placement(Kind.PARKED, Optional.empty());

    public static Placement aside(String reason) {
        return new Placement(Kind.ASIDE, Optional.of(reason));
    }

    public enum Kind implements Keyed {
        OPEN,
        PARKED,
        ASIDE;

        public static Optional<Kind> ofKey(String key) {
            return Keyed.find(values(), key);
        }
    }
}
