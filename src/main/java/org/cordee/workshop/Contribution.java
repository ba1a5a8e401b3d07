package org.cordee.workshop;

import java.time.Instant;
import java.util.Optional;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Section;
import org.cordee.restitution.Trial;

/**
 * One voice. Its author is known to the rules alone: to let them edit and withdraw it, never to be shown.
 *
 * @param sight what keeps it from the room, if anything does
 * @param cluster the one it is in
 * @param into the contribution that it says again
 * @param trial of a solution: it was tried
 */
public record Contribution(
        long seq,
        Id.Contribution id,
        Section section,
        Saying saying,
        Origin origin,
        Id.Person author,
        Instant at,
        boolean edited,
        Sight sight,
        Optional<Id.Cluster> cluster,
        Optional<Id.Contribution> into,
        Placement placement,
        Optional<Trial> trial)
        implements Entity {

    /** What keeps a contribution from the room: it was hidden, it waits to be let through, its section is veiled. */
    public record Sight(boolean hidden, boolean awaiting, boolean veiled) {
        public static final Sight CLEAR = new Sight(false, false, false);

        public boolean isClear() {
            return equals(CLEAR);
        }

        Sight hidden(boolean hidden) {
            return new Sight(hidden, awaiting, veiled);
        }

        Sight awaiting(boolean awaiting) {
            return new Sight(hidden, awaiting, veiled);
        }

        Sight veiled(boolean veiled) {
            return new Sight(hidden, awaiting, veiled);
        }
    }

    /** As it stands when it has just been said, or is there again, said {@code at}. */
    static Contribution posted(Event.Contributed.Posted posted, Recorded recorded, Instant at) {
        return new Contribution(
                recorded.seq(),
                posted.contribution(),
                posted.section(),
                posted.saying(),
                posted.origin(),
                recorded.by(),
                at,
                false,
                new Sight(false, posted.awaiting(), posted.veiled()),
                Optional.empty(),
                Optional.empty(),
                Placement.OPEN,
                Optional.empty());
    }

    public String text() {
        return saying.text();
    }

    public Optional<Id.Contribution> about() {
        return saying.about();
    }

    /** All that the room sees. */
    public boolean isSeen() {
        return sight.isClear();
    }

    boolean isBy(Id.Person person) {
        return author.equals(person);
    }

    /** Who is heard: the author; where somebody else typed, the named speaker, or somebody new each time. */
    String voice() {
        if (origin.hand() == Hand.TYPED) return author.value();
        return origin.speaker().map(name -> "speaker " + name).orElse("contribution " + id.value());
    }

    Contribution as(long seq) {
        return new Contribution(
                seq, id, section, saying, origin, author, at, edited, sight, cluster, into, placement, trial);
    }

    /** In other words. */
    public Contribution said(Saying saying, boolean edited) {
        return new Contribution(
                seq, id, section, saying, origin, author, at, edited, sight, cluster, into, placement, trial);
    }

    Contribution in(Section section) {
        return new Contribution(
                seq, id, section, saying, origin, author, at, edited, sight, cluster, into, placement, trial);
    }

    Contribution seen(Sight sight) {
        return new Contribution(
                seq, id, section, saying, origin, author, at, edited, sight, cluster, into, placement, trial);
    }

    Contribution clustered(Optional<Id.Cluster> cluster) {
        return new Contribution(
                seq, id, section, saying, origin, author, at, edited, sight, cluster, into, placement, trial);
    }

    Contribution merged(Optional<Id.Contribution> into) {
        return new Contribution(
                seq, id, section, saying, origin, author, at, edited, sight, cluster, into, placement, trial);
    }

    Contribution laid(Placement placement) {
        return new Contribution(
                seq, id, section, saying, origin, author, at, edited, sight, cluster, into, placement, trial);
    }

    Contribution reported(Optional<Trial> trial) {
        return new Contribution(
                seq, id, section, saying, origin, author, at, edited, sight, cluster, into, placement, trial);
    }
}
