package org.cordee.workshop;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Section;

/**
 * One item of the agenda.
 *
 * @param sections those that are open in it; empty leaves them as they are
 * @param permits what participants may do in it
 * @param length how long it is to take; the timer then runs from its beginning
 */
public record AgendaItem(Step step, Set<Section> sections, Set<Permission> permits, Optional<Duration> length) {
    static final Duration LONGEST = Duration.ofHours(24);

    public AgendaItem {
        sections = Set.copyOf(sections);
        permits = Set.copyOf(permits);
    }

    /** A step as it usually goes: the sections stay as they are, and nobody counts the minutes. */
    public static AgendaItem usual(Step step) {
        return new AgendaItem(step, Set.of(), step.usual(), Optional.empty());
    }
}
