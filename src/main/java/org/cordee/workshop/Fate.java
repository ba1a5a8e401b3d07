package org.cordee.workshop;

import java.util.Set;

/**
 * What became of a contribution. Each has exactly one: being used comes before what was decided otherwise, and a
 * duplicate that no line names shares the fate of what it repeats.
 */
public sealed interface Fate {
    /** It, or what it repeats, is among the sources of these entries. */
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
