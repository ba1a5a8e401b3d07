package org.cordee.workshop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Form;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.Trial;

/** All that may be asked of a workshop. Words are as they came in; {@link Words} cleans them where they are judged. */
public sealed interface Command {

    /** What the room says. */
    sealed interface Contributing extends Command {
        /** The contribution gets the command's id. A challenge may be about a field of action, evidence about a solution. */
        record Post(Section section, Saying saying) implements Contributing {
            public Post(Section section, String text, Optional<Id.Contribution> about) {
                this(section, Saying.of(text, about));
            }
        }

        record Edit(Id.Contribution contribution, Saying saying) implements Contributing {
            public Edit(Id.Contribution contribution, String text, Optional<Id.Contribution> about) {
                this(contribution, Saying.of(text, about));
            }
        }

        record Withdraw(Id.Contribution contribution) implements Contributing {}

        /** All that one said and gave so far, for good: also its words in the record. */
        record Erase() implements Contributing {}

        /** What was said aloud or on paper, typed for a speaker: it weighs like any other, and no step keeps it out. */
        record Scribe(Section section, Saying saying, Hand hand, Optional<String> speaker) implements Contributing {}

        /** Brings in entries of other workshops, or of the last gathering; those that are here already are passed over. */
        record Carry(List<Carried> carried) implements Contributing {
            public Carry {
                carried = List.copyOf(carried);
            }
        }

        /** Beside the original; without words the one into this language is taken away. {@code machine}: as a machine gave it. */
        record Translate(Id.Contribution contribution, Language language, Optional<String> words, boolean machine)
                implements Contributing {}
    }

    /** What the room thinks of what was said. */
    sealed interface Weighing extends Command {
        /** 'Moi aussi'. */
        record Support(Id.Contribution contribution) implements Weighing {}

        record TakeBackSupport(Id.Contribution contribution) implements Weighing {}

        record GiveDot(Id.Votable to) implements Weighing {}

        record TakeBackDot(Id.Votable from) implements Weighing {}

        /** A field of action, or a cluster of them, on two axes from 1 to 5. */
        record Rate(Id.Votable field, Rating rating) implements Weighing {}

        record TakeBackRating(Id.Votable field) implements Weighing {}
    }

    /** What the room makes of the restitution. */
    sealed interface Reading extends Command {
        /** 'I recognise this', or not any more. */
        record Recognise(List<Id.Entry> entries, boolean recognised) implements Reading {
            public Recognise {
                entries = List.copyOf(entries);
            }
        }

        /** Something is wrong with an entry, or missing from a section. The objection gets the command's id. */
        record Contest(Section section, Optional<Id.Entry> entry, String words) implements Reading {}

        record TakeBackObjection(Id.Objection objection) implements Reading {}
    }

    /** Bringing together what was said. */
    sealed interface Grouping extends Command {
        /** The cluster gets the command's id. Members leave the clusters they were in. */
        record Group(Section section, String title, List<Id.Contribution> members) implements Grouping {
            public Group {
                members = List.copyOf(members);
            }
        }

        /** Into a cluster, or out of those they are in. */
        record Join(Optional<Id.Cluster> cluster, List<Id.Contribution> members) implements Grouping {
            public Join {
                members = List.copyOf(members);
            }
        }

        record Retitle(Id.Cluster cluster, String title) implements Grouping {}

        record Ungroup(Id.Cluster cluster) implements Grouping {}

        /** These are not to be proposed as one again. */
        record Dismiss(List<Id.Contribution> members) implements Grouping {
            public Dismiss {
                members = List.copyOf(members);
            }
        }

        /** Both voices are kept: the duplicate's count with the other's. */
        record Merge(Id.Contribution duplicate, Id.Contribution into) implements Grouping {}

        record Separate(Id.Contribution duplicate) implements Grouping {}
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

        /** What becomes of contributions that are in no line. */
        record Lay(List<Id.Contribution> contributions, Placement placement) implements Writing {
            public Lay {
                contributions = List.copyOf(contributions);
            }
        }

        /** 'I am writing this section', under a name that other rapporteurs know; or not any more. */
        record Claim(Section section, Optional<String> name) implements Writing {}

        /** Answers an objection, or takes the answer back. */
        record Answer(Id.Objection objection, Optional<Outcome> outcome) implements Writing {}

        /** Freezes the restitution as its next version. */
        record Sign() implements Writing {}

        /** Begins the next version. */
        record Revise() implements Writing {}
    }

    /** What facilitator and organiser ask. */
    sealed interface Leading extends Command {
        /** The first command of every workshop; what the document already holds becomes its first entries. */
        record Make(Restitution from) implements Leading {}

        /** Begins the step in which the room contributes, as it usually goes. */
        record Open() implements Leading {}

        record Close() implements Leading {}

        /** Begins a step; {@code nth}: as which item of the agenda, from 0. */
        record Begin(AgendaItem item, Optional<Integer> nth) implements Leading {}

        /** {@code base} is the seq of the agenda when editing began. */
        record SetAgenda(long base, List<AgendaItem> items) implements Leading {
            public SetAgenda {
                items = List.copyOf(items);
            }
        }

        record StartTimer(Duration length) implements Leading {}

        /** More time, or less. */
        record AddTime(Duration more) implements Leading {}

        record PauseTimer() implements Leading {}

        record ResumeTimer() implements Leading {}

        record StopTimer() implements Leading {}

        /** Changes what is given, leaves the rest. */
        record Adjust(
                Optional<Boolean> premoderated,
                Optional<Duration> pause,
                Optional<Integer> dots,
                Optional<Boolean> stacking)
                implements Leading {}

        /** From now on, what is said in a section is seen by its author and by those who lead, until it is unveiled. */
        record Veil(Section section, boolean veiled) implements Leading {}

        /** Shows the tallies of a section to the room, or hides them again. */
        record Reveal(Section section, boolean revealed) implements Leading {}

        /** Offers a section, or one entry of it, to be read back by all; or all of the draft. */
        record Offer(Optional<Section> section, Optional<Id.Entry> entry) implements Leading {}

        record Show(Scene scene) implements Leading {}

        /** Lets through what waits for it. */
        record Approve(Id.Contribution contribution) implements Leading {}

        /** To another section. */
        record Refile(Id.Contribution contribution, Section section) implements Leading {}

        /** What came of a solution, or that it is not known. */
        record Report(Id.Contribution solution, Optional<Trial> trial) implements Leading {}

        /** From the organiser to those who lead; nothing takes the last one down. */
        record Tell(Optional<String> words) implements Leading {}

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

    /** Taking back what one did oneself, and doing it again: exactly what was there stands again, under its own id. */
    sealed interface Undoing extends Command {
        record Undo(Id.Command deed) implements Undoing {}

        record Redo(Id.Command deed) implements Undoing {}
    }
}
