package org.cordee.workshop;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Who is out: people who were expelled, and whoever came in by a link since withdrawn. And by which command each who erased their
 * words did so last: nothing that they sent before is let in after.
 */
record Admissions(PSet<Id.Person> expelled, PSet<Id.Link> withdrawnLinks, PMap<Id.Person, Id.Command> erasings) {
    static final Admissions ALL = new Admissions(HashTreePSet.empty(), HashTreePSet.empty(), HashTreePMap.empty());

    boolean admits(Actor actor) {
        return !expelled.contains(actor.person()) && !withdrawnLinks.contains(actor.link());
    }

    Optional<Id.Command> erasing(Id.Person person) {
        return Optional.ofNullable(erasings.get(person));
    }

    Admissions without(Id.Person person) {
        return new Admissions(expelled.plus(person), withdrawnLinks, erasings);
    }

    Admissions without(Id.Link link) {
        return new Admissions(expelled, withdrawnLinks.plus(link), erasings);
    }

    Admissions erased(Id.Person person, Id.Command by) {
        return new Admissions(expelled, withdrawnLinks, erasings.plus(person, by));
    }
}
