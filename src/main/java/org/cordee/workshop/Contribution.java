package org.cordee.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Trial;

/**
 * One voice. Its author is known to the rules alone: to let them edit and withdraw it, never to be shown.
 *
 * @param sight what keeps it from the room, if anything does
 * @param standing what the workshop made of it
 */
public record Contribution(
        long seq,
        Id.Contribution id,
        Origin origin,
        Id.Person author,
        Instant at,
        Said said,
        Sight sight,
        Standing standing)
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
                posted.origin(),
                recorded.by(),
                at,
                new Said(posted.saying(), false, List.of()),
                new Sight(false, posted.awaiting(), posted.veiled()),
                Standing.fresh(posted.section()));
    }

    public Saying saying() {
        return said.saying();
    }

    public String text() {
        return said.saying().text();
    }

    public Optional<Id.Contribution> about() {
        return said.saying().about();
    }

    public boolean edited() {
        return said.edited();
    }

    public List<Translation> translations() {
        return said.translations();
    }

    Optional<Translation> translation(Language into) {
        return said.translations().stream().filter(t -> t.language() == into).findFirst();
    }

    public Section section() {
        return standing.section();
    }

    public Optional<Id.Cluster> cluster() {
        return standing.cluster();
    }

    public Optional<Id.Contribution> into() {
        return standing.into();
    }

    public Placement placement() {
        return standing.placement();
    }

    public Optional<Trial> trial() {
        return standing.trial();
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
        return new Contribution(seq, id, origin, author, at, said, sight, standing);
    }

    /** In the words that another has now, whatever it said once. */
    public Contribution worded(Contribution now) {
        return said(now.said);
    }

    /** About something else. */
    Contribution naming(Optional<Id.Contribution> about) {
        return said(said.naming(about));
    }

    Contribution said(Said said) {
        return new Contribution(seq, id, origin, author, at, said, sight, standing);
    }

    Contribution seen(Sight sight) {
        return new Contribution(seq, id, origin, author, at, said, sight, standing);
    }

    Contribution standing(Standing standing) {
        return new Contribution(seq, id, origin, author, at, said, sight, standing);
    }
}
