package org.cordee.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.restitution.Inline;
import org.cordee.workshop.Event.ReadBack;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What the room made of the restitution: who recognised which entry, as it was worded then; the objections; and what was
 * signed. A recognition of another wording than the present one does not count.
 */
record Assent(
        PMap<Id.Entry, PMap<Id.Person, List<Inline>>> recognised,
        PMap<Id.Entry, Long> touched,
        PMap<Id.Objection, Objection> objections,
        PMap<Id.Objection, Entity.Gone> takenBack,
        Entity.Signatures signatures) {
    static final Assent NONE = new Assent(
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            new Entity.Signatures(0, List.of(), false));

    Optional<Objection> find(Id.Objection id) {
        return Optional.ofNullable(objections.get(id));
    }

    boolean isSigned() {
        return signatures.standing();
    }

    boolean recognises(Id.Person person, DraftEntry entry) {
        return entry.text()
                .equals(recognised
                        .getOrDefault(entry.id(), HashTreePMap.empty())
                        .get(person));
    }

    /** Those who recognise an entry as it is worded now. */
    Set<Id.Person> recognisers(DraftEntry entry) {
        return recognised.getOrDefault(entry.id(), HashTreePMap.empty()).entrySet().stream()
                .filter(e -> e.getValue().equals(entry.text()))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Assent apply(ReadBack event, Recorded recorded, Draft draft) {
        long seq = recorded.seq();
        if (event instanceof ReadBack.Recognised e) return recognised(e, recorded.by(), seq, draft);
        if (event instanceof ReadBack.Contested e)
            return with(new Objection(
                    seq, e.objection(), e.section(), e.entry(), e.words(), recorded.by(), Optional.empty()));
        if (event instanceof ReadBack.ObjectionTakenBack e) {
            var gone = new Entity.Gone(seq, e.objection(), Entity.Why.WITHDRAWN);
            return new Assent(
                    recognised,
                    touched,
                    objections.minus(e.objection()),
                    takenBack.plus(e.objection(), gone),
                    signatures);
        }
        if (event instanceof ReadBack.Answered e)
            return with(objections.get(e.objection()).answered(e.outcome(), seq));
        if (event instanceof ReadBack.Signed e) return signed(e, recorded, draft);
        if (event instanceof ReadBack.RevisionBegun)
            return with(new Entity.Signatures(seq, signatures.versions(), false));
        throw new AssertionError("unknown event " + event.getClass());
    }

    private Assent recognised(ReadBack.Recognised event, Id.Person by, long seq, Draft draft) {
        PMap<Id.Person, List<Inline>> before = recognised.getOrDefault(event.entry(), HashTreePMap.empty());
        PMap<Id.Person, List<Inline>> after = event.recognised()
                ? before.plus(by, draft.entries().get(event.entry()).text())
                : before.minus(by);
        return new Assent(
                recognised.plus(event.entry(), after),
                touched.plus(event.entry(), seq),
                objections,
                takenBack,
                signatures);
    }

    private Assent signed(ReadBack.Signed event, Recorded recorded, Draft draft) {
        int people = (int) draft.entries().values().stream()
                .flatMap(entry -> recognisers(entry).stream())
                .distinct()
                .count();
        int open = (int) objections.values().stream().filter(Objection::isOpen).count();
        List<Signature> versions = new ArrayList<>(signatures.versions());
        versions.add(new Signature(
                versions.size() + 1, recorded.seq(), recorded.at(), people, Math.max(people, event.present()), open));
        return with(new Entity.Signatures(recorded.seq(), versions, true));
    }

    private Assent with(Objection objection) {
        return new Assent(
                recognised,
                touched,
                objections.plus(objection.id(), objection),
                takenBack.minus(objection.id()),
                signatures);
    }

    private Assent with(Entity.Signatures signatures) {
        return new Assent(recognised, touched, objections, takenBack, signatures);
    }

    /** Recognitions only where they changed after a seq: counting them all at each delta would be felt. */
    Stream<Entity> entities(Draft draft, long after) {
        return Stream.of(
                        recognitions(draft, after),
                        objections.values().stream(),
                        takenBack.values().stream(),
                        Stream.of(signatures))
                .flatMap(s -> s);
    }

    // A new wording takes recognitions with it.
    private Stream<Entity> recognitions(Draft draft, long after) {
        return touched.entrySet().stream()
                .flatMap(e -> draft.find(e.getKey()).stream()
                        .filter(entry -> Math.max(e.getValue(), entry.seq()) > after)
                        .map(entry -> new Entity.Recognition(
                                Math.max(e.getValue(), entry.seq()),
                                entry.id(),
                                recognisers(entry).size())));
    }
}
