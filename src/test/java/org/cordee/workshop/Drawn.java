package org.cordee.workshop;

import static org.cordee.workshop.Sitting.spot;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cordee.restitution.Form;
import org.cordee.restitution.Section;

/** What the numbers of a {@link Chance} point at, in a sitting. */
record Drawn(Sitting sitting, Chance chance) {
    int a() {
        return chance.a();
    }

    int b() {
        return chance.b();
    }

    int c() {
        return chance.c();
    }

    String words() {
        return chance.words();
    }

    Board board() {
        return sitting.board();
    }

    Section section(int n) {
        return Section.values()[n % Section.values().length];
    }

    <T> T one(List<T> of, int n) {
        return of.get(n % of.size());
    }

    /** Now and then nothing. */
    <T> Optional<T> perhaps(T value, int n) {
        return n % 3 == 0 ? Optional.empty() : Optional.of(value);
    }

    Form form() {
        return b() % 5 == 0 ? Form.values()[c() % 3] : Form.BULLET;
    }

    Id.Contribution contribution(int n) {
        return any(board().contributions().said().keySet(), Id.Contribution::value, n)
                .orElseGet(() -> new Id.Contribution(anyId(n)));
    }

    Id.Entry entry(int n) {
        return any(board().draft().entries().keySet(), Id.Entry::value, n).orElseGet(() -> new Id.Entry(anyId(n)));
    }

    Id.Cluster cluster(int n) {
        return any(board().clusters().made().keySet(), Id.Cluster::value, n).orElseGet(() -> new Id.Cluster(anyId(n)));
    }

    Id.Objection objection(int n) {
        return any(board().assent().objections().keySet(), Id.Objection::value, n)
                .orElseGet(() -> new Id.Objection(anyId(n)));
    }

    Id.Votable votable(int n) {
        return n / 7 % 2 == 0 ? contribution(n) : cluster(n);
    }

    /** Something that dots were given to, mostly. */
    Id.Votable dotted(int n) {
        return any(board().weights().dots().keySet(), Id.Votable::value, n).orElseGet(() -> votable(n));
    }

    /** Something that somebody supported once, mostly. */
    Id.Contribution supported(int n) {
        return any(board().weights().supporters().keySet(), Id.Contribution::value, n)
                .orElseGet(() -> contribution(n));
    }

    /** Something that says what another says, mostly. */
    Id.Contribution duplicate(int n) {
        return said(c -> c.into().isPresent(), n);
    }

    /** Something that waits to be let through, mostly. */
    Id.Contribution waiting(int n) {
        return said(c -> c.sight().awaiting(), n);
    }

    private Id.Contribution said(Predicate<Contribution> such, int n) {
        List<Id.Contribution> there = board().contributions().said().values().stream()
                .filter(such)
                .map(Contribution::id)
                .toList();
        return any(there, Id.Contribution::value, n).orElseGet(() -> contribution(n));
    }

    /** Of what that person did last, mostly; else of what anybody did. */
    Id.Command deed(boolean undone, int n) {
        Deeds.Own own = board().deeds()
                .of(one(List.of(Sitting.FACILITATOR, Sitting.RAPPORTEUR, Sitting.ORGANISER), b())
                        .person());
        return any((undone ? own.undone() : own.done()).keySet(), Id.Command::value, n)
                .orElseGet(() -> new Id.Command(anyId(n)));
    }

    /** One to three, of one section, mostly. */
    List<Id.Contribution> members(Section of) {
        List<Id.Contribution> there = board().contributions().said().values().stream()
                .filter(said -> said.section() == of)
                .map(Contribution::id)
                .sorted(Comparator.comparing(Id.Contribution::value))
                .toList();
        if (there.isEmpty() || c() % 15 == 0) return List.of(contribution(a()), contribution(b()));
        return Stream.of(a(), b(), c())
                .limit(1 + c() % 3)
                .map(n -> one(there, n))
                .distinct()
                .toList();
    }

    /** What can be named from a section and all can see, mostly. */
    Optional<Id.Contribution> named(Section from) {
        if (b() % 10 == 0) return Optional.of(contribution(b()));
        Section where = from == Section.EVIDENCE ? Section.SOLUTIONS : Section.FIELDS;
        boolean names = from == Section.EVIDENCE || from == Section.CHALLENGES;
        List<Id.Contribution> there = board().contributions().said().values().stream()
                .filter(said -> names && said.section() == where && said.isSeen())
                .map(Contribution::id)
                .sorted(Comparator.comparing(Id.Contribution::value))
                .toList();
        return there.isEmpty() || b() % 10 == 1 ? Optional.empty() : Optional.of(one(there, b() / 10));
    }

    List<Id.Contribution> sources() {
        return c() % 2 == 0 ? List.of() : List.of(contribution(a()), contribution(b()));
    }

    /** Under what is there, mostly; after one of the siblings, mostly. */
    Spot somewhere() {
        if (a() % 15 == 0) return spot(section(b()), entry(c()), entry(a()));
        Id.Entry parent = a() % 3 == 0 ? null : entry(b());
        Section section = board().draft()
                .find(parent == null ? new Id.Entry("") : parent)
                .map(e -> e.position().section())
                .orElse(section(b()));
        List<DraftEntry> siblings = board().draft().siblings(section, Optional.ofNullable(parent));
        int after = c() % (siblings.size() + 1);
        return spot(section, parent, after == 0 ? null : siblings.get(after - 1).id());
    }

    private <I> Optional<I> any(Collection<I> of, Function<I, String> value, int n) {
        if (n % 20 == 0 || of.isEmpty()) return Optional.empty();
        return Optional.of(one(of.stream().sorted(Comparator.comparing(value)).toList(), n / 20));
    }

    /** Of anything that was ever made, so mostly of something gone or of another kind. */
    private String anyId(int n) {
        return one(sitting.recorded, n / 20).command().value();
    }
}
