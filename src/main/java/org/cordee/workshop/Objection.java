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

    /** As those see it who may not read it; an outcome is in the open. */
    public Objection wordless() {
        return new Objection(seq, id, section, entry, "", author, outcome);
    }

    public boolean isMinorityNote() {
        return outcome.filter(o -> o.kind() == Outcome.Kind.MINORITY).isPresent();
    }

    boolean isOpen() {
        return outcome.isEmpty();
    }

    Objection answered(Optional<Outcome> outcome, long seq) {
        return new Objection(seq, id, section, entry, words, author, outcome);
    }
}
