package org.cordee.workshop;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Section;
import org.cordee.restitution.Voice;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** All that was said, and the tombstones of what was withdrawn. */
record Contributions(PMap<Id.Contribution, Contribution> said, PMap<Id.Contribution, Entity.Gone> withdrawn) {
    static final Contributions NONE = new Contributions(HashTreePMap.empty(), HashTreePMap.empty());

    Optional<Contribution> find(Id.Contribution id) {
        return Optional.ofNullable(said.get(id));
    }

    Contributions apply(Event.Contributed event, Recorded recorded) {
        long seq = recorded.seq();
        if (event instanceof Event.Contributed.Posted posted) return posted(posted, recorded);
        if (event instanceof Event.Contributed.Edited edited)
            return with(said.get(edited.contribution()).edited(edited.text(), edited.field(), seq));
        if (event instanceof Event.Contributed.Withdrawn gone) return withdrawn(gone.contribution(), seq);
        if (event instanceof Event.Contributed.Hidden hidden)
            return with(said.get(hidden.contribution()).hidden(true, seq));
        if (event instanceof Event.Contributed.Restored restored)
            return with(said.get(restored.contribution()).hidden(false, seq));
        throw new AssertionError("unknown event " + event.getClass());
    }

    private Contributions posted(Event.Contributed.Posted posted, Recorded recorded) {
        Id.Person author = recorded.by();
        Instant at = recorded.at();
        return with(new Contribution(
                recorded.seq(),
                posted.contribution(),
                posted.section(),
                posted.text(),
                posted.field(),
                author,
                at,
                false,
                false));
    }

    /** Challenges that named it as their field name none from now on. */
    private Contributions withdrawn(Id.Contribution id, long seq) {
        PMap<Id.Contribution, Contribution> left = said.minus(id);
        boolean isField = said.get(id).section() == Section.FIELDS;
        for (Contribution challenge : isField ? said.values() : List.<Contribution>of()) {
            if (challenge.field().filter(id::equals).isPresent())
                left = left.plus(challenge.id(), challenge.withoutField(seq));
        }
        return new Contributions(left, withdrawn.plus(id, new Entity.Gone(seq, id, Entity.Why.WITHDRAWN)));
    }

    private Contributions with(Contribution contribution) {
        return new Contributions(said.plus(contribution.id(), contribution), withdrawn);
    }

    Stream<Entity> entities() {
        return Stream.concat(said.values().stream(), withdrawn.values().stream());
    }

    /** In the order they were made; two of one moment, in that of their ids. */
    Annexes annexes() {
        List<Voice> voices = said.values().stream()
                .sorted(Comparator.comparing(Contribution::at).thenComparing(c -> c.id().value()))
                .map(Contribution::asVoice)
                .toList();
        int people = (int)
                said.values().stream().map(Contribution::author).distinct().count();
        return new Annexes(voices, people, withdrawn.size());
    }
}
