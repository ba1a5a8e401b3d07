package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Hand;

/**
 * How a contribution came in.
 *
 * @param speaker whose words they are, where somebody else typed them and the speaker wanted to be named
 * @param from where it was carried over from
 */
public record Origin(Hand hand, Optional<String> speaker, Optional<From> from) {
    public static final Origin TYPED = new Origin(Hand.TYPED, Optional.empty(), Optional.empty());

    /** An entry of another workshop's restitution; {@code label} is for people ('RMB 2017 · 1.1'). */
    public record From(Id.Workshop workshop, String entry, String label) {}
}
