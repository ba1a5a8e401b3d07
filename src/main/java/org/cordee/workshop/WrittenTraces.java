package org.cordee.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.workshop.Event.Written;

/** What writing changes and can change back. */
final class WrittenTraces {
    private WrittenTraces() {}

    static List<Trace<?>> of(Written event) {
        if (event instanceof Written.EntryPut e) return List.of(new Standing(e.entry()));
        if (event instanceof Written.EntryDropped e) return List.of(new Standing(e.entry()));
        if (event instanceof Written.EntryRewritten e) return List.of(new Worded(e.entry()));
        if (event instanceof Written.EntryMoved e) return List.of(new Placed(e.entry()));
        if (event instanceof Written.ClosingQuoted) return List.of(new Quoted());
        throw new AssertionError("unknown event " + event.getClass());
    }

    private static List<Id.Contribution> stillThere(List<Id.Contribution> sources, Board now) {
        return sources.stream()
                .filter(s -> now.contributions().find(s).isPresent())
                .toList();
    }

    /** An entry with all that stands under it, parents first; none, where it is dropped. */
    record Standing(Id.Entry entry) implements Trace<List<DraftEntry>> {
        @Override
        public List<DraftEntry> on(Board board) {
            List<DraftEntry> all = new ArrayList<>();
            board.draft().find(entry).ifPresent(root -> collect(board.draft(), root, all));
            return List.copyOf(all);
        }

        private static void collect(Draft draft, DraftEntry entry, List<DraftEntry> all) {
            all.add(entry.as(0));
            draft.siblings(entry.position().section(), Optional.of(entry.id()))
                    .forEach(sub -> collect(draft, sub, all));
        }

        @Override
        public List<DraftEntry> still(List<DraftEntry> was, Board now) {
            return was.stream()
                    .map(e -> e.rewritten(e.form(), e.text(), stillThere(e.sources(), now), 0))
                    .map(e -> e.id().equals(entry) ? e.moved(Placed.free(entry, e.position(), now), 0) : e)
                    .toList();
        }

        @Override
        public List<Event> back(List<DraftEntry> to, Board now) {
            if (to.isEmpty()) return List.of(new Written.EntryDropped(entry));
            boolean known = to.stream().anyMatch(e -> now.draft().find(e.id()).isPresent());
            boolean room = now.entryCount() + to.size() <= RestitutionRules.MOST_ENTRIES;
            boolean fits = Spots.fits(now.draft(), to.get(0).position(), height(to));
            return known || !room || !fits
                    ? List.of()
                    : to.stream().map(Standing::put).toList();
        }

        private static Event put(DraftEntry e) {
            return new Written.EntryPut(e.id(), e.position(), e.form(), e.text(), e.sources());
        }

        /** Parents come first: each is one level below its own. */
        private static int height(List<DraftEntry> all) {
            Map<Id.Entry, Integer> levels = new HashMap<>();
            for (DraftEntry e : all)
                levels.put(
                        e.id(),
                        e.position().parent().map(levels::get).map(l -> l + 1).orElse(0));
            return levels.values().stream().mapToInt(l -> l).max().orElse(0);
        }
    }

    record Worded(Id.Entry entry) implements Trace<Optional<Worded.As>> {
        record As(Form form, List<Inline> text, List<Id.Contribution> sources) {}

        @Override
        public Optional<As> on(Board board) {
            return board.draft().find(entry).map(e -> new As(e.form(), e.text(), e.sources()));
        }

        @Override
        public Optional<As> still(Optional<As> was, Board now) {
            return was.map(w -> new As(w.form(), w.text(), stillThere(w.sources(), now)));
        }

        @Override
        public List<Event> back(Optional<As> to, Board now) {
            boolean orphans = to.filter(w -> w.form() != Form.BULLET).isPresent()
                    && now.draft().below(entry).findAny().isPresent();
            if (orphans) return List.of();
            return Trace.each(to, w -> new Written.EntryRewritten(entry, w.form(), w.text(), w.sources()));
        }
    }

    record Placed(Id.Entry entry) implements Trace<Optional<Position>> {
        @Override
        public Optional<Position> on(Board board) {
            return board.draft().find(entry).map(DraftEntry::position);
        }

        @Override
        public Optional<Position> still(Optional<Position> was, Board now) {
            return was.map(position -> free(entry, position, now));
        }

        /** Where somebody put another entry in its very place, it stands right after that one. */
        static Position free(Id.Entry entry, Position was, Board now) {
            List<Place> taken = now.draft().siblings(was.section(), was.parent()).stream()
                    .filter(e -> !e.id().equals(entry))
                    .map(e -> e.position().place())
                    .toList();
            if (!taken.contains(was.place())) return was;
            Optional<Place> next =
                    taken.stream().filter(p -> p.compareTo(was.place()) > 0).findFirst();
            return new Position(was.section(), was.parent(), Place.between(Optional.of(was.place()), next));
        }

        @Override
        public List<Event> back(Optional<Position> to, Board now) {
            boolean fits = now.draft()
                    .find(entry)
                    .flatMap(e -> to.filter(position -> Spots.fits(now.draft(), e, position)))
                    .isPresent();
            return fits ? Trace.each(to, position -> new Written.EntryMoved(entry, position)) : List.of();
        }
    }

    record Quoted() implements Trace<Optional<String>> {
        @Override
        public Optional<String> on(Board board) {
            return board.draft().closing().words();
        }

        @Override
        public List<Event> back(Optional<String> to, Board now) {
            return List.of(new Written.ClosingQuoted(to));
        }
    }
}
