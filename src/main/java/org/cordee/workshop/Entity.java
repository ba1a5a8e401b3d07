package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Keyed;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Wording;

/** What a board is made of; each part knows the seq at which it last changed. */
public sealed interface Entity
        permits Entity.Workshop,
                Entity.Agenda,
                Entity.Clock,
                Entity.Manners,
                Entity.Offer,
                Entity.Rubric,
                Entity.Voices,
                Contribution,
                Entity.Support,
                Cluster,
                Entity.Dismissed,
                Entity.Tally,
                Entity.Ratings,
                Entity.Turnout,
                DraftEntry,
                Entity.Closing,
                Entity.Recognition,
                Objection,
                Entity.Signatures,
                Entity.Notice,
                Entity.Gone {
    long seq();

    /** The workshop as a whole. {@code nth}: which item of the agenda is being held, from 0. */
    record Workshop(
            long seq,
            Heading heading,
            Language language,
            Wording wording,
            Step step,
            Set<Permission> permits,
            Optional<Integer> nth,
            Scene scene)
            implements Entity {
        public Workshop {
            permits = Set.copyOf(permits);
        }

        /** People come in, and see it live. */
        public boolean open() {
            return step != Step.CLOSED;
        }
    }

    /** What is to be held, in order. */
    record Agenda(long seq, List<AgendaItem> items) implements Entity {
        public Agenda {
            items = List.copyOf(items);
        }
    }

    record Clock(long seq, Timer timer) implements Entity {}

    record Manners(long seq, Customs customs) implements Entity {}

    /** What is being read back: a section, one entry of it, or, where neither is given, nothing in particular. */
    record Offer(long seq, Optional<Section> section, Optional<Id.Entry> entry) implements Entity {}

    /**
     * One of the five sections.
     *
     * @param open whether the room may contribute to it, and weigh what is in it
     * @param veiled whether what is said in it is kept from the room
     * @param revealed whether the room sees its tallies and ratings
     * @param writer the name under which a rapporteur claims it
     */
    record Rubric(
            long seq,
            Section section,
            String title,
            boolean open,
            boolean veiled,
            boolean revealed,
            Optional<String> writer)
            implements Entity {}

    /** How many different people were heard in a section. */
    record Voices(long seq, Section section, int count) implements Entity {}

    /** How many said 'moi aussi' to a contribution, or said the same in a duplicate of it. */
    record Support(long seq, Id.Contribution contribution, int count) implements Entity {}

    /** Proposals of clusters that are not to be made again. */
    record Dismissed(long seq, Set<Set<Id.Contribution>> proposals) implements Entity {
        public Dismissed {
            proposals = Set.copyOf(proposals);
        }
    }

    /** How many dots were given to a contribution or a cluster; {@code section} is where it stands. */
    record Tally(long seq, Id.Votable of, Section section, int dots) implements Entity {}

    /** The means of all ratings of a field of action. */
    record Ratings(long seq, Id.Votable of, Section section, int count, double impact, double feasibility)
            implements Entity {}

    /** How many people gave dots, or rated, in a section. */
    record Turnout(long seq, Section section, int people) implements Entity {}

    /** The closing quotation, or its absence. */
    record Closing(long seq, Optional<String> words) implements Entity {}

    /** How many people recognise an entry as it is worded now. */
    record Recognition(long seq, Id.Entry entry, int count) implements Entity {}

    /** What was signed, oldest first; {@code standing}: the draft is frozen as the last of them. */
    record Signatures(long seq, List<Signature> versions, boolean standing) implements Entity {
        public Signatures {
            versions = List.copyOf(versions);
        }
    }

    /** The organiser's word to those who lead. */
    record Notice(long seq, Optional<String> words) implements Entity {}

    /** The tombstone of a contribution, a cluster, an entry or an objection. */
    record Gone(long seq, Id id, Why why) implements Entity {}

    /** Why something is gone, for those who look. */
    enum Why implements Keyed {
        WITHDRAWN,
        HIDDEN,
        /** It waits until the facilitator lets it through. */
        AWAITING,
        /** It is seen when its section is unveiled. */
        VEILED,
        DROPPED
    }
}
