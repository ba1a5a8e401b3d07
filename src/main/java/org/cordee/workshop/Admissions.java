package org.cordee.workshop;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** Who is out: people who were expelled, and whoever came in by a link since withdrawn. */
record Admissions(PSet<Id.Person> expelled, PSet<Id.Link> withdrawnLinks) {
    static final Admissions ALL = new Admissions(HashTreePSet.empty(), HashTreePSet.empty());

    boolean admits(Actor actor) {
        return !expelled.contains(actor.person()) && !withdrawnLinks.contains(actor.link());
    }

    Admissions without(Id.Person person) {
        return new Admissions(expelled.plus(person), withdrawnLinks);
    }

    Admissions without(Id.Link link) {
        return new Admissions(expelled, withdrawnLinks.plus(link));
    }
}
