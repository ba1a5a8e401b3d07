package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Wording;

/** What a board is made of; each part knows the seq at which it last changed. */
public sealed interface Entity
        permits Entity.Workshop, Entity.Rubric, Contribution, DraftEntry, Entity.Closing, Entity.Gone {
    long seq();

    /** The workshop as a whole. */
    record Workshop(long seq, Heading heading, Language language, Wording wording, boolean open) implements Entity {}

    /** One of the five sections: its title, and whether the room may contribute to it. */
    record Rubric(long seq, Section section, String title, boolean open) implements Entity {
        Rubric opened(boolean open, long seq) {
            return new Rubric(seq, section, title, open);
        }
    }

    /** The closing quotation, or its absence. */
    record Closing(long seq, Optional<String> words) implements Entity {}

    /** The tombstone of a contribution or an entry. */
    record Gone(long seq, Id id, Why why) implements Entity {}

    /** Why something is gone, for those who look. */
    enum Why {
        WITHDRAWN,
        HIDDEN,
        DROPPED
    }
}
