package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Trial;

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

        record StepBegun(AgendaItem item, Optional<Integer> nth) implements Led {}

        record AgendaSet(List<AgendaItem> items) implements Led {
            public AgendaSet {
                items = List.copyOf(items);
            }
        }

        record TimerSet(Timer timer) implements Led {}

        record CustomsSet(Customs customs) implements Led {}

        /** What was said in it so far is seen by all when it is unveiled. */
        record Veiled(Section section, boolean veiled) implements Led {}

        record TalliesRevealed(Section section, boolean revealed) implements Led {}

        record Offered(Optional<Section> section, Optional<Id.Entry> entry) implements Led {}

        record Shown(Scene scene) implements Led {}

        record Told(Optional<String> words) implements Led {}

        record Claimed(Section section, Optional<String> name) implements Led {}
    }

    /** What befalls a contribution. */
    sealed interface Contributed extends Event {
        Id.Contribution contribution();

        /** {@code awaiting}: the facilitator is to let it through; {@code veiled}: until its section is unveiled. */
        record Posted(
                Id.Contribution contribution,
                Section section,
                Saying saying,
                Origin origin,
                boolean awaiting,
                boolean veiled)
                implements Contributed {
            public Posted(Id.Contribution contribution, Section section, String text, Optional<Id.Contribution> about) {
                this(contribution, section, Saying.of(text, about), Origin.TYPED, false, false);
            }
        }

        /** {@code awaiting}: where all is looked at first, what was changed is looked at again. */
        record Edited(Id.Contribution contribution, Saying saying, boolean awaiting) implements Contributed {
            public Edited(Id.Contribution contribution, String text, Optional<Id.Contribution> about) {
                this(contribution, Saying.of(text, about), false);
            }
        }

        record Withdrawn(Id.Contribution contribution) implements Contributed {}

        record Hidden(Id.Contribution contribution) implements Contributed {}

        record Restored(Id.Contribution contribution) implements Contributed {}

        /** Or, when that is taken back, held again. */
        record Approved(Id.Contribution contribution, boolean approved) implements Contributed {}

        /** {@code veiled}: it waits where it stands now until that section is unveiled. */
        record Refiled(Id.Contribution contribution, Section section, Optional<Id.Contribution> about, boolean veiled)
                implements Contributed {
            public Refiled(Id.Contribution contribution, Section section, Optional<Id.Contribution> about) {
                this(contribution, section, about, false);
            }
        }

        record Merged(Id.Contribution contribution, Id.Contribution into) implements Contributed {}

        record Separated(Id.Contribution contribution) implements Contributed {}

        record Clustered(Id.Contribution contribution, Optional<Id.Cluster> cluster) implements Contributed {}

        record Laid(Id.Contribution contribution, Placement placement) implements Contributed {}

        record Reported(Id.Contribution contribution, Optional<Trial> trial) implements Contributed {}

        /** In the place of one into the same language. */
        record Translated(Id.Contribution contribution, Translation translation) implements Contributed {}

        record TranslationTakenAway(Id.Contribution contribution, Language language) implements Contributed {}
    }

    /** What befalls a cluster; who is in it, {@link Contributed.Clustered} says. */
    sealed interface Grouped extends Event {
        record ClusterMade(Id.Cluster cluster, Section section, String title) implements Grouped {}

        record ClusterRetitled(Id.Cluster cluster, String title) implements Grouped {}

        /** It has no members any more. */
        record ClusterDissolved(Id.Cluster cluster) implements Grouped {}

        /** Or allowed again, when the dismissal is taken back. */
        record ProposalDismissed(Set<Id.Contribution> members, boolean dismissed) implements Grouped {
            public ProposalDismissed {
                members = Set.copyOf(members);
            }
        }
    }

    /** What whoever caused it thinks of what was said. */
    sealed interface Weighed extends Event {
        record Supported(Id.Contribution contribution) implements Weighed {}

        record SupportTakenBack(Id.Contribution contribution) implements Weighed {}

        record DotGiven(Id.Votable to) implements Weighed {}

        record DotTakenBack(Id.Votable from) implements Weighed {}

        record Rated(Id.Votable field, Rating rating) implements Weighed {}

        record RatingTakenBack(Id.Votable field) implements Weighed {}
    }

    /** What the room, and then the rapporteur, made of the restitution as a whole. */
    sealed interface ReadBack extends Event {
        record Recognised(Id.Entry entry, boolean recognised) implements ReadBack {}

        record Contested(Id.Objection objection, Section section, Optional<Id.Entry> entry, String words)
                implements ReadBack {}

        record ObjectionTakenBack(Id.Objection objection) implements ReadBack {}

        record Answered(Id.Objection objection, Optional<Outcome> outcome) implements ReadBack {}

        /** {@code present}: how many were there; the rest of the {@link Signature} the board knows. */
        record Signed(int present) implements ReadBack {}

        record RevisionBegun() implements ReadBack {}
    }

    /** What follows under the same command takes a deed back, or does it again. */
    sealed interface Undone extends Event {
        record DeedUndone(Id.Command deed) implements Undone {}

        record DeedRedone(Id.Command deed) implements Undone {}
    }

    /** Whoever caused it took back, for good, all that they said and gave so far. */
    record Erased() implements Event {}

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
