package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * What each of those who lead and write did last, and what of it they took back.
 *
 * @param underway the deed of the last command: how it left things is known when the next one comes
 */
record Deeds(PMap<Id.Person, Own> byPerson, Optional<Underway> underway) {
    /** Deeds of one person that are kept. */
    static final int MOST = 100;

    static final Deeds NONE = new Deeds(HashTreePMap.empty(), Optional.empty());

    /** Of one person. {@code undone} are turned: they hold what stands now, and what they would bring back. */
    record Own(PMap<Id.Command, Deed> done, PMap<Id.Command, Deed> undone) {
        static final Own NOTHING = new Own(OrderedPMap.empty(), OrderedPMap.empty());

        private Own with(Deed deed) {
            PMap<Id.Command, Deed> kept = done.size() < MOST
                    ? done
                    : done.minus(done.keySet().iterator().next());
            return new Own(kept.plus(deed.command(), deed), undone);
        }

        private Own withUndone(Deed deed) {
            return new Own(done, undone.plus(deed.command(), deed));
        }

        private Own without(Id.Command command) {
            return new Own(done.minus(command), undone.minus(command));
        }

        private Own without(Board before, Id.Person author) {
            Predicate<Id> theirs = id -> before.sender(id).equals(Optional.of(author));
            return new Own(without(theirs, done), without(theirs, undone));
        }

        private static PMap<Id.Command, Deed> without(Predicate<Id> remarked, PMap<Id.Command, Deed> deeds) {
            return deeds.minusAll(deeds.values().stream()
                    .filter(deed -> deed.remarksOn(remarked))
                    .map(Deed::command)
                    .toList());
        }

        /** Whoever does something new goes on from there. */
        private Own goingOn() {
            return new Own(done, OrderedPMap.empty());
        }
    }

    private enum Kind {
        NEW,
        UNDONE,
        REDONE,
        /** One of its events cannot be taken back, so it cannot. */
        FOR_GOOD
    }

    private record Underway(Id.Person by, Id.Command command, Kind kind, Deed deed) {
        private Own settled(Own own, Board after) {
            if (kind == Kind.FOR_GOOD) return own;
            Deed left = deed.leaving(after);
            if (kind == Kind.UNDONE) return own.withUndone(left);
            return kind == Kind.REDONE ? own.with(left) : own.with(left).goingOn();
        }

        private Underway with(List<Trace<?>> touched, Board before) {
            if (kind != Kind.NEW) return this;
            return touched.isEmpty()
                    ? new Underway(by, command, Kind.FOR_GOOD, deed)
                    : new Underway(by, command, kind, deed.touching(touched, before));
        }
    }

    Own of(Id.Person person) {
        return byPerson.getOrDefault(person, Own.NOTHING);
    }

    /** After one more event, and before it is known whether it is its command's last. */
    Deeds apply(Board before, Recorded recorded) {
        boolean goesOn =
                underway.filter(u -> u.command().equals(recorded.command())).isPresent();
        Deeds known = goesOn ? this : settled(before);
        if (recorded.event() instanceof Event.Erased) return known.without(before, recorded.by());
        return recorded.as().isStaff() ? known.next(before, recorded) : known;
    }

    /** What was said of words that their author erases is not taken back any more: none of it is kept. */
    Deeds without(Board before, Id.Person author) {
        PMap<Id.Person, Own> left = byPerson;
        for (var of : byPerson.entrySet())
            left = left.plus(of.getKey(), of.getValue().without(before, author));
        return new Deeds(left, underway);
    }

    /** With all that was done by the time of this board. */
    Deeds settled(Board now) {
        return underway.map(u -> new Deeds(byPerson.plus(u.by(), u.settled(of(u.by()), now)), Optional.empty()))
                .orElse(this);
    }

    private Deeds next(Board before, Recorded recorded) {
        Own own = of(recorded.by());
        if (recorded.event() instanceof Event.Undone.DeedUndone e)
            return turning(recorded, Kind.UNDONE, own.done().get(e.deed()));
        if (recorded.event() instanceof Event.Undone.DeedRedone e)
            return turning(recorded, Kind.REDONE, own.undone().get(e.deed()));
        Underway now = underway.orElseGet(
                () -> new Underway(recorded.by(), recorded.command(), Kind.NEW, Deed.begun(recorded.command())));
        return new Deeds(byPerson, Optional.of(now.with(Traces.of(recorded.event(), before), before)));
    }

    private Deeds turning(Recorded recorded, Kind kind, Deed deed) {
        Own rest = of(recorded.by()).without(deed.command());
        Underway turning = new Underway(recorded.by(), recorded.command(), kind, deed.turned());
        return new Deeds(byPerson.plus(recorded.by(), rest), Optional.of(turning));
    }
}
