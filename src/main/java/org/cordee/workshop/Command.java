package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;

/** All that may be asked of a workshop. Words are as they came in; {@link Words} cleans them where they are judged. */
public sealed interface Command {

    /** What participants ask. */
    sealed interface Contributing extends Command {
        /** The contribution gets the command's id. Only a challenge may name the field of action it belongs to. */
        record Post(Section section, String text, Optional<Id.Contribution> field) implements Contributing {}

        record Edit(Id.Contribution contribution, String text, Optional<Id.Contribution> field)
                implements Contributing {}

        record Withdraw(Id.Contribution contribution) implements Contributing {}
    }

    /** What the rapporteur asks. */
    sealed interface Writing extends Command {
        /** The entry gets the command's id, and stands right after another of the same section and parent, or first. */
        record Put(Spot spot, Form form, List<Inline> text, List<Id.Contribution> sources) implements Writing {
            public Put {
                text = List.copyOf(text);
                sources = List.copyOf(sources);
            }
        }

        /** {@code base} is the seq of the entry when editing began: what was written meanwhile is not overwritten. */
        record Rewrite(Id.Entry entry, long base, Form form, List<Inline> text, List<Id.Contribution> sources)
                implements Writing {
            public Rewrite {
                text = List.copyOf(text);
                sources = List.copyOf(sources);
            }
        }

        record Move(Id.Entry entry, Spot to) implements Writing {}

        /** Takes the sub-entries along. */
        record Drop(Id.Entry entry) implements Writing {}

        /** Sets the closing quotation, or takes it away. */
        record Quote(Optional<String> words) implements Writing {}
    }

    /** What facilitator and organiser ask. */
    sealed interface Leading extends Command {
        /** The first command of every workshop; what the document already holds becomes its first entries. */
        record Make(Restitution from) implements Leading {}

        record Open() implements Leading {}

        record Close() implements Leading {}

        record OpenSection(Section section) implements Leading {}

        record CloseSection(Section section) implements Leading {}

        record Hide(Id.Contribution contribution) implements Leading {}

        record Restore(Id.Contribution contribution) implements Leading {}

        record Rename(String title) implements Leading {}

        /** Removes whoever wrote this: nobody needs to know, or can learn, who that is. */
        record Expel(Id.Contribution authorOf) implements Leading {}

        /** Whoever came in by this link is out. */
        record WithdrawLink(Id.Link link) implements Leading {}
    }

    /** Where an entry is to stand: in a section, under a parent or at the top, after a sibling or first. */
    record Spot(Section section, Optional<Id.Entry> parent, Optional<Id.Entry> after) {}
}
