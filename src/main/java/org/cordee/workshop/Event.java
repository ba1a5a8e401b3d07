package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;

/** All that may happen in a workshop. What is recorded is read for ever: a record may gain meaning, never lose it. */
public sealed interface Event {

    /** What befalls the workshop as a whole. */
    sealed interface Led extends Event {
        /** {@code frame} is the restitution without entries: heading, language, wording, introduction, titles. */
        record Made(Restitution frame) implements Led {}

        record Opened() implements Led {}

        record Closed() implements Led {}

        record SectionOpened(Section section) implements Led {}

        record SectionClosed(Section section) implements Led {}

        record Renamed(String title) implements Led {}

        record Expelled(Id.Person person) implements Led {}

        record LinkWithdrawn(Id.Link link) implements Led {}
    }

    /** What befalls a contribution. */
    sealed interface Contributed extends Event {
        Id.Contribution contribution();

        record Posted(Id.Contribution contribution, Section section, String text, Optional<Id.Contribution> field)
                implements Contributed {}

        record Edited(Id.Contribution contribution, String text, Optional<Id.Contribution> field)
                implements Contributed {}

        record Withdrawn(Id.Contribution contribution) implements Contributed {}

        record Hidden(Id.Contribution contribution) implements Contributed {}

        record Restored(Id.Contribution contribution) implements Contributed {}
    }

    /** What befalls the restitution. */
    sealed interface Written extends Event {
        record EntryPut(Id.Entry entry, Position position, Form form, List<Inline> text, List<Id.Contribution> sources)
                implements Written {
            public EntryPut {
                text = List.copyOf(text);
                sources = List.copyOf(sources);
            }
        }

        record EntryRewritten(Id.Entry entry, Form form, List<Inline> text, List<Id.Contribution> sources)
                implements Written {
            public EntryRewritten {
                text = List.copyOf(text);
                sources = List.copyOf(sources);
            }
        }

        record EntryMoved(Id.Entry entry, Position position) implements Written {}

        record EntryDropped(Id.Entry entry) implements Written {}

        record ClosingQuoted(Optional<String> words) implements Written {}
    }
}
