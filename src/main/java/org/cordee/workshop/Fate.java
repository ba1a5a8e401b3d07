package org.cordee.workshop;

import java.util.Set;

/**
 * What became of a contribution. Each has exactly one fate, and a duplicate that of what it repeats. Being used comes
 * before what was decided otherwise.
 */
public sealed interface Fate {
    /** It, or one that says the same, is among the sources of these entries. */
    record Used(Set<Id.Entry> in) implements Fate {
        public Used {
            in = Set.copyOf(in);
        }
    }

    record Parked() implements Fate {}

    record Aside(String reason) implements Fate {}

    /** Nothing yet. */
    record Open() implements Fate {}
}
