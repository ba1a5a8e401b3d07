package org.cordee.workshop;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A workshop as it stands after {@link #seq} events. Immutable: deciding ahead on a copy costs nothing, and undoing it
 * costs nothing. The same events give the same board, everywhere.
 */
public final class Board {
    /** Before anything happened. */
    public static final Board EMPTY = new Board(0, Optional.empty(), Parts.NONE, HashTreePMap.empty(), Deeds.NONE);

    private final long seq;
    private final Optional<Instant> at;
    private final Parts parts;
    private final PMap<Id.Command, Applied> applied;
    private final Deeds deeds;

    private Board(long seq, Optional<Instant> at, Parts parts, PMap<Id.Command, Applied> applied, Deeds deeds) {
        this.seq = seq;
        this.at = at;
        this.parts = parts;
        this.applied = applied;
        this.deeds = deeds;
    }

    /** A command that has had its effect: who asked it, in which role, and the seq of its first event. */
    record Applied(Id.Person by, Role as, long seq) {}

    /** The seq of the last event applied; 0 for none. */
    public long seq() {
        return seq;
    }

    /** When the last event happened; nothing before the first. */
    public Optional<Instant> at() {
        return at;
    }

    /** False until the first event of a workshop, which makes it. */
    public boolean isMade() {
        return proceedings().isMade();
    }

    /** People come in, and see it live. */
    public boolean isOpen() {
        return proceedings().isOpen();
    }

    public Optional<Entity.Workshop> workshop() {
        return proceedings().workshop();
    }

    /** False for whoever was expelled, or came in by a link since withdrawn. */
    public boolean admits(Actor actor) {
        return proceedings().admissions().admits(actor);
    }

    /** Whether the room sees the tallies of a section. */
    public boolean reveals(Section section) {
        return isMade() && proceedings().rubrics().get(section).revealed();
    }

    /** Whether what is said in a section is kept from the room. */
    public boolean veils(Section section) {
        return isMade() && proceedings().rubrics().get(section).veiled();
    }

    /** What can still be grouped in a section: what the room sees, in no cluster and not merged into another; in no order. */
    public List<Contribution> loose(Section section) {
        return contributions().said().values().stream()
                .filter(c -> c.section() == section && c.isSeen())
                .filter(c -> c.cluster().isEmpty() && c.into().isEmpty())
                .toList();
    }

    /** Whether it was said of these, or of these and others, that they are not one. */
    public boolean isDismissed(Set<Id.Contribution> members) {
        return clusters().dismissed().proposals().stream().anyMatch(apart -> apart.containsAll(members));
    }

    /** Whether the room sees it at all: it is there, and nothing keeps it from the room. */
    public boolean shows(Id.Votable id) {
        if (id instanceof Id.Cluster cluster)
            return clusters().find(cluster).filter(c -> !veils(c.section())).isPresent();
        return contributions()
                .find((Id.Contribution) id)
                .filter(Contribution::isSeen)
                .isPresent();
    }

    public int contributionCount() {
        return contributions().said().size();
    }

    public int entryCount() {
        return draft().entries().size();
    }

    Proceedings proceedings() {
        return parts.proceedings();
    }

    Contributions contributions() {
        return parts.contributions();
    }

    Clusters clusters() {
        return parts.clusters();
    }

    Weights weights() {
        return parts.weights();
    }

    Draft draft() {
        return parts.draft();
    }

    Assent assent() {
        return parts.assent();
    }

    Deeds deeds() {
        return deeds.settled(this);
    }

    Weighing weighing() {
        return new Weighing(weights(), contributions(), clusters());
    }

    /**
     * Who typed it on their phone, even if they withdrew it since: taking an insult back quickly saves nobody from being
     * removed. Nobody, for what others typed for them: whoever typed it is not to be removed for it.
     */
    Optional<Id.Person> authorOf(Id.Contribution id) {
        boolean wasSaid = contributions().find(id).isPresent()
                || contributions().withdrawn().containsKey(id);
        return wasSaid ? sender(id) : Optional.empty();
    }

    /** Which participant sent what is known by this id, whatever became of it. */
    Optional<Id.Person> sender(Id id) {
        String value = id instanceof Id.Objection objection ? objection.value() : ((Id.Votable) id).value();
        return Optional.of(value)
                .filter(Id.Command::isWellFormed)
                .flatMap(command -> applied(new Id.Command(command)))
                .filter(command -> command.as() == Role.PARTICIPANT)
                .map(Applied::by);
    }

    public Erasings erasings() {
        return proceedings().admissions().erasings();
    }

    Optional<Applied> applied(Id.Command command) {
        return Optional.ofNullable(applied.get(command));
    }

    /**
     * The board after one more event.
     *
     * @throws IllegalArgumentException if the event is not the next one
     */
    public Board apply(Recorded recorded) {
        if (recorded.seq() != seq + 1)
            throw new IllegalArgumentException("after " + seq + " comes " + (seq + 1) + ", not " + recorded.seq());
        PMap<Id.Command, Applied> known = applied.containsKey(recorded.command())
                ? applied
                : applied.plus(recorded.command(), new Applied(recorded.by(), recorded.as(), recorded.seq()));
        Optional<Instant> at = Optional.of(recorded.at());
        return new Board(recorded.seq(), at, parts.apply(recorded), known, deeds.apply(this, recorded));
    }

    /**
     * As it would stand if somebody had erased their words by then: the past, for whoever looks back after they did. Words
     * that are gone from the record are not looked for in it.
     */
    public Board without(Id.Person person) {
        Id.Command none = new Id.Command("0".repeat(22));
        Recorded asIf = new Recorded(seq, none, person, Role.PARTICIPANT, at.orElse(Instant.EPOCH), new Event.Erased());
        return new Board(seq, at, parts.apply(asIf), applied, deeds.without(this, person));
    }

    /**
     * What changed after {@code n}, as it stands now, in the order of change: the state, what happened since, and a
     * first visit ({@code n} = 0, without tombstones) are this one operation.
     */
    public List<Entity> since(long n) {
        return parts.entities(n)
                .filter(e -> e.seq() > n && (n > 0 || !(e instanceof Entity.Gone)))
                .sorted(Comparator.comparingLong(Entity::seq))
                .toList();
    }

    /** What became of a contribution; nothing, if it is not there. */
    public Optional<Fate> fate(Id.Contribution id) {
        return Fates.of(contributions(), draft()).of(id);
    }

    /** How many contributions that the room sees are neither used, nor parked, nor set aside. */
    public int unplaced() {
        return Fates.of(contributions(), draft()).unplaced();
    }

    /** What one person said and thinks. */
    public Yours yours(Id.Person person) {
        return parts.yours(person);
    }

    /** The entries at the top of a section, in their order, with their ids. */
    public List<DraftEntry> written(Section section) {
        return draft().siblings(section, Optional.empty());
    }

    /** What stands behind the document: all that was said, in order, and how many said it. */
    public Annexes annexes() {
        return Annexing.of(this);
    }

    /**
     * The document as it stands.
     *
     * @throws java.util.NoSuchElementException if the workshop is not made yet
     */
    public Restitution restitution() {
        Restitution frame = proceedings().currentFrame();
        Tongues tongues = new Tongues(contributions(), frame.language());
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        frame.sections()
                .forEach((section, body) ->
                        sections.put(section, new SectionBody(body.title(), tongues.marked(draft().inOrder(section)))));
        return frame.withSections(sections)
                .withClosingQuotation(draft().closing().words());
    }
}
