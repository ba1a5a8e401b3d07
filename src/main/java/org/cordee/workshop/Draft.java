package org.cordee.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Section;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The restitution being written: its entries, the tombstones of those dropped, and the closing quotation. */
record Draft(PMap<Id.Entry, DraftEntry> entries, PMap<Id.Entry, Entity.Gone> dropped, Entity.Closing closing) {
    static final Draft NONE =
            new Draft(HashTreePMap.empty(), HashTreePMap.empty(), new Entity.Closing(0, Optional.empty()));

    private static final Comparator<DraftEntry> ON_THE_PAGE =
            Comparator.comparing((DraftEntry e) -> e.position().place()).thenComparing(e -> e.id().value());

    Optional<DraftEntry> find(Id.Entry id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entries of one section and parent, in their order. */
    List<DraftEntry> siblings(Section section, Optional<Id.Entry> parent) {
        return entries.values().stream()
                .filter(e -> e.position().isAmong(section, parent))
                .sorted(ON_THE_PAGE)
                .toList();
    }

    /** The sub-entries of an entry, theirs, and so on. */
    Stream<DraftEntry> below(Id.Entry id) {
        return entries.values().stream().filter(e -> isBelow(e.id(), id));
    }

    /** Whether an entry stands under another, at whatever depth; none stands under itself. */
    boolean isBelow(Id.Entry entry, Id.Entry above) {
        return find(entry)
                .flatMap(e -> e.position().parent())
                .filter(parent -> parent.equals(above) || isBelow(parent, above))
                .isPresent();
    }

    /** How many entries stand above this one: 0 at the top of a section. */
    int depth(Id.Entry id) {
        return find(id).flatMap(e -> e.position().parent())
                .map(parent -> 1 + depth(parent))
                .orElse(0);
    }

    List<Entry> inOrder(Section section) {
        Map<Optional<Id.Entry>, List<DraftEntry>> byParent = entries.values().stream()
                .filter(e -> e.position().section() == section)
                .sorted(ON_THE_PAGE)
                .collect(Collectors.groupingBy(e -> e.position().parent()));
        return inOrder(byParent, Optional.empty());
    }

    private static List<Entry> inOrder(Map<Optional<Id.Entry>, List<DraftEntry>> byParent, Optional<Id.Entry> parent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(e -> e.asEntry(inOrder(byParent, Optional.of(e.id()))))
                .toList();
    }

    Draft apply(Event.Written event, long seq) {
        if (event instanceof Event.Written.EntryPut put)
            return with(new DraftEntry(seq, put.entry(), put.position(), put.form(), put.text(), put.sources()));
        if (event instanceof Event.Written.EntryRewritten to)
            return with(entries.get(to.entry()).rewritten(to.form(), to.text(), to.sources(), seq));
        if (event instanceof Event.Written.EntryMoved to) return moved(entries.get(to.entry()), to.position(), seq);
        if (event instanceof Event.Written.EntryDropped gone) return dropped(gone.entry(), seq);
        if (event instanceof Event.Written.ClosingQuoted quoted)
            return new Draft(entries, dropped, new Entity.Closing(seq, quoted.words()));
        throw new AssertionError("unknown event " + event.getClass());
    }

    /** Into another section it takes its sub-entries along; within one, it alone is touched. */
    private Draft moved(DraftEntry entry, Position to, long seq) {
        Draft moved = with(entry.moved(to, seq));
        if (entry.position().section() == to.section()) return moved;
        for (DraftEntry sub : below(entry.id()).toList()) {
            Position there = new Position(
                    to.section(), sub.position().parent(), sub.position().place());
            moved = moved.with(sub.moved(there, seq));
        }
        return moved;
    }

    private Draft dropped(Id.Entry id, long seq) {
        Draft left = without(id, seq);
        for (DraftEntry sub : below(id).toList()) left = left.without(sub.id(), seq);
        return left;
    }

    Draft withoutSource(Id.Contribution source, long seq) {
        Draft pruned = this;
        for (DraftEntry entry : entries.values()) {
            if (entry.sources().contains(source)) pruned = pruned.with(entry.withoutSource(source, seq));
        }
        return pruned;
    }

    private Draft with(DraftEntry entry) {
        return new Draft(entries.plus(entry.id(), entry), dropped.minus(entry.id()), closing);
    }

    private Draft without(Id.Entry id, long seq) {
        var gone = new Entity.Gone(seq, id, Entity.Why.DROPPED);
        return new Draft(entries.minus(id), dropped.plus(id, gone), closing);
    }

    Stream<Entity> entities() {
        return Stream.of(entries.values().stream(), dropped.values().stream(), Stream.of(closing))
                .flatMap(s -> s);
    }
}
