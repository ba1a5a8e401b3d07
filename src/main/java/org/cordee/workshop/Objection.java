package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Section;

/** Somebody does not recognise a line, or misses one in a section; and what the desk answered. */
public record Objection(
        long seq,
        Id.Objection id,
        Section section,
        Optional<Id.Entry> entry,
        String words,
        Id.Person author,
        Optional<Outcome> outcome)
        implements Entity {

    boolean isOpen() {
        return outcome.isEmpty();
    }

    Objection answered(Optional<Outcome> outcome, long seq) {
        return new Objection(seq, id, section, entry, words, author, outcome);
    }
}
