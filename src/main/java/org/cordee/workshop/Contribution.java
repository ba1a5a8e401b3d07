package org.cordee.workshop;

import java.time.Instant;
import java.util.Optional;
import org.cordee.restitution.Section;
import org.cordee.restitution.Voice;

/** One voice. Its author is known to the rules alone: to let them edit and withdraw it, never to be shown. */
public record Contribution(
        long seq,
        Id.Contribution id,
        Section section,
        String text,
        Optional<Id.Contribution> field,
        Id.Person author,
        Instant at,
        boolean edited,
        boolean hidden)
        implements Entity {

    Contribution edited(String text, Optional<Id.Contribution> field, long seq) {
        return new Contribution(seq, id, section, text, field, author, at, true, hidden);
    }

    Contribution hidden(boolean hidden, long seq) {
        return new Contribution(seq, id, section, text, field, author, at, edited, hidden);
    }

    Contribution withoutField(long seq) {
        return new Contribution(seq, id, section, text, Optional.empty(), author, at, edited, hidden);
    }

    Voice asVoice() {
        return new Voice(id.value(), section, text, field.map(Id.Contribution::value), at, hidden);
    }
}
