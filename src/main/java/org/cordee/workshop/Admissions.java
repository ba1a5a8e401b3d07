package org.cordee.workshop;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** Who is out: people who were expelled, and whoever came in by a link since withdrawn. And of whom what is under way is. */
record Admissions(PSet<Id.Person> expelled, PSet<Id.Link> withdrawnLinks, Erasings erasings) {
    static final Admissions ALL = new Admissions(HashTreePSet.empty(), HashTreePSet.empty(), Erasings.NONE);

    boolean admits(Actor actor) {
        return !expelled.contains(actor.person()) && !withdrawnLinks.contains(actor.link());
    }

    Admissions without(Id.Person person) {
        return new Admissions(expelled.plus(person), withdrawnLinks, erasings);
    }

    Admissions without(Id.Link link) {
        return new Admissions(expelled, withdrawnLinks.plus(link), erasings);
    }

    Admissions erased(Recorded erased) {
        return new Admissions(expelled, withdrawnLinks, erasings.plus(erased));
    }
}
