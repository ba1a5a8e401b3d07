package org.cordee.workshop;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    public static final Board EMPTY =
            new Board(0, Optional.empty(), Proceedings.NONE, Contributions.NONE, Draft.NONE, HashTreePMap.empty());

    private final long seq;
    private final Optional<Instant> at;
    private final Proceedings proceedings;
    private final Contributions contributions;
    private final Draft draft;
    private final PMap<Id.Command, Applied> applied;

    private Board(
            long seq,
            Optional<Instant> at,
            Proceedings proceedings,
            Contributions contributions,
            Draft draft,
            PMap<Id.Command, Applied> applied) {
        this.seq = seq;
        this.at = at;
        this.proceedings = proceedings;
        this.contributions = contributions;
        this.draft = draft;
        this.applied = applied;
    }

    /** A command that has had its effect: who asked it, and the seq of its first event. */
    record Applied(Id.Person by, long seq) {}

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
        return proceedings.isMade();
    }

    public boolean isOpen() {
        return proceedings.isOpen();
    }

    public Optional<Entity.Workshop> workshop() {
        return proceedings.workshop();
    }

    /** False for whoever was expelled, or came in by a link since withdrawn. */
    public boolean admits(Actor actor) {
        return proceedings.admits(actor);
    }

    public int contributionCount() {
        return contributions.said().size();
    }

    public int entryCount() {
        return draft.entries().size();
    }

    Proceedings proceedings() {
        return proceedings;
    }

    Contributions contributions() {
        return contributions;
    }

    Draft draft() {
        return draft;
    }

    /** Who said it, even if they withdrew it since: taking an insult back quickly saves nobody from being removed. */
    Optional<Id.Person> authorOf(Id.Contribution id) {
        boolean wasSaid =
                contributions.find(id).isPresent() || contributions.withdrawn().containsKey(id);
        return wasSaid ? applied(new Id.Command(id.value())).map(Applied::by) : Optional.empty();
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
                : applied.plus(recorded.command(), new Applied(recorded.by(), recorded.seq()));
        return applied(recorded, known);
    }

    private Board applied(Recorded recorded, PMap<Id.Command, Applied> known) {
        long seq = recorded.seq();
        Optional<Instant> at = Optional.of(recorded.at());
        Event event = recorded.event();
        if (event instanceof Event.Led led)
            return new Board(seq, at, proceedings.apply(led, seq), contributions, draft, known);
        if (event instanceof Event.Contributed contributed) {
            Draft after = contributed instanceof Event.Contributed.Withdrawn
                    ? draft.withoutSource(contributed.contribution(), seq)
                    : draft;
            return new Board(seq, at, proceedings, contributions.apply(contributed, recorded), after, known);
        }
        if (event instanceof Event.Written written)
            return new Board(seq, at, proceedings, contributions, draft.apply(written, seq), known);
        throw new AssertionError("unknown event " + event.getClass());
    }

    /**
     * What changed after {@code n}, as it stands now, in the order of change: the state, what happened since, and a
     * first visit ({@code n} = 0, without tombstones) are this one operation.
     */
    public List<Entity> since(long n) {
        return Stream.of(proceedings.entities(), contributions.entities(), draft.entities())
                .flatMap(s -> s)
                .filter(e -> e.seq() > n && (n > 0 || !(e instanceof Entity.Gone)))
                .sorted(Comparator.comparingLong(Entity::seq))
                .toList();
    }

    /** What stands behind the document: all that was said, in order, and how many said it. */
    public Annexes annexes() {
        return contributions.annexes();
    }

    /**
     * The document as it stands.
     *
     * @throws java.util.NoSuchElementException if the workshop is not made yet
     */
    public Restitution restitution() {
        Restitution frame = proceedings.currentFrame();
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        frame.sections()
                .forEach((section, body) ->
                        sections.put(section, new SectionBody(body.title(), draft.inOrder(section))));
        return frame.withSections(sections).withClosingQuotation(draft.closing().words());
    }
}
