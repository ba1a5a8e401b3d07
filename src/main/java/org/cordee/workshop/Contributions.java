package org.cordee.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Section;
import org.cordee.workshop.Event.Contributed;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** All that was said, the tombstones of what was withdrawn, who is heard in each section, and when each person last posted. */
record Contributions(
        PMap<Id.Contribution, Contribution> said,
        PMap<Id.Contribution, Left> withdrawn,
        Heard heard,
        PMap<Id.Person, Instant> lastPosts) {
    static final Contributions NONE =
            new Contributions(HashTreePMap.empty(), HashTreePMap.empty(), Heard.NOBODY, HashTreePMap.empty());

    /** The tombstone of one that is gone, and when it had been said: if it comes back, it was said then. */
    record Left(Entity.Gone gone, Instant said) {}

    Optional<Contribution> find(Id.Contribution id) {
        return Optional.ofNullable(said.get(id));
    }

    /** The contribution that stands for this one: itself, or the one it was merged into. */
    Optional<Contribution> standsFor(Id.Contribution id) {
        return find(id).flatMap(c -> c.into().map(this::find).orElse(Optional.of(c)));
    }

    /** Those that were merged into this one. */
    Stream<Contribution> duplicates(Id.Contribution of) {
        return said.values().stream().filter(c -> c.into().filter(of::equals).isPresent());
    }

    /** All that were merged, by what they were merged into. */
    Map<Id.Contribution, List<Contribution>> duplicates() {
        return said.values().stream()
                .filter(c -> c.into().isPresent())
                .collect(Collectors.groupingBy(c -> c.into().orElseThrow()));
    }

    Stream<Contribution> members(Id.Cluster of) {
        return said.values().stream().filter(c -> c.cluster().filter(of::equals).isPresent());
    }

    Contributions apply(Contributed event, Recorded recorded) {
        long seq = recorded.seq();
        if (event instanceof Contributed.Posted posted) return posted(posted, recorded);
        if (event instanceof Contributed.Withdrawn gone) return withdrawn(gone.contribution(), seq);
        Contribution was = said.get(event.contribution());
        Contribution is = changed(was, event).as(seq);
        Contributions after = with(is, heard.moved(was, is, seq));
        boolean noFieldAnyMore = was.section() != is.section();
        return noFieldAnyMore ? after.unnamed(is.id(), seq) : after;
    }

    private static Contribution changed(Contribution was, Contributed event) {
        if (event instanceof Contributed.Edited e)
            return was.said(was.said().instead(e.saying())).seen(was.sight().awaiting(e.awaiting()));
        if (event instanceof Contributed.Hidden) return was.seen(was.sight().hidden(true));
        if (event instanceof Contributed.Restored) return was.seen(was.sight().hidden(false));
        if (event instanceof Contributed.Approved e) return was.seen(was.sight().awaiting(!e.approved()));
        if (event instanceof Contributed.Refiled e)
            return was.standing(was.standing().in(e.section()))
                    .naming(e.about())
                    .seen(was.sight().veiled(e.veiled()));
        if (event instanceof Contributed.Merged e)
            return was.standing(was.standing().merged(Optional.of(e.into())));
        if (event instanceof Contributed.Separated)
            return was.standing(was.standing().merged(Optional.empty()));
        if (event instanceof Contributed.Clustered e)
            return was.standing(was.standing().clustered(e.cluster()));
        if (event instanceof Contributed.Laid e)
            return was.standing(was.standing().laid(e.placement()));
        if (event instanceof Contributed.Reported e)
            return was.standing(was.standing().reported(e.trial()));
        if (event instanceof Contributed.Translated e)
            return was.said(was.said().with(e.translation()));
        if (event instanceof Contributed.TranslationTakenAway e)
            return was.said(was.said().without(e.language()));
        throw new AssertionError("unknown event " + event.getClass());
    }

    private Contributions posted(Contributed.Posted posted, Recorded recorded) {
        Left before = withdrawn.get(posted.contribution());
        Contribution made = Contribution.posted(posted, recorded, before == null ? recorded.at() : before.said());
        Contributions after = with(made, heard.plus(made, recorded.seq()));
        return new Contributions(
                after.said, after.withdrawn, after.heard, lastPosts.plus(recorded.by(), recorded.at()));
    }

    /** What was about it is about nothing from now on; what was merged into it stands for itself again. */
    private Contributions withdrawn(Id.Contribution id, long seq) {
        Contribution was = said.get(id);
        PMap<Id.Contribution, Contribution> left = said.minus(id);
        for (Contribution other : said.values()) {
            if (other.into().filter(id::equals).isPresent())
                left = left.plus(
                        other.id(),
                        other.standing(other.standing().merged(Optional.empty()))
                                .as(seq));
        }
        var gone = withdrawn.plus(id, new Left(new Entity.Gone(seq, id, why(was)), was.at()));
        return new Contributions(left, gone, heard.minus(was, seq), lastPosts).unnamed(id, seq);
    }

    /** Whoever types for others and errs takes no word back. */
    private static Entity.Why why(Contribution gone) {
        return gone.origin().hand() == Hand.TYPED ? Entity.Why.WITHDRAWN : Entity.Why.DROPPED;
    }

    /** How many were withdrawn by those who said them. */
    int withdrawals() {
        return (int) withdrawn.values().stream()
                .filter(left -> left.gone().why() == Entity.Why.WITHDRAWN)
                .count();
    }

    private Contributions unnamed(Id.Contribution id, long seq) {
        PMap<Id.Contribution, Contribution> left = said;
        for (Contribution other : said.values()) {
            if (other.about().filter(id::equals).isPresent())
                left = left.plus(other.id(), other.naming(Optional.empty()).as(seq));
        }
        return left == said ? this : new Contributions(left, withdrawn, heard, lastPosts);
    }

    /** All that was said in a section so far is seen from now on. */
    Contributions unveiled(Section section, long seq) {
        PMap<Id.Contribution, Contribution> seen = said;
        for (Contribution c : said.values()) {
            if (c.section() == section && c.sight().veiled())
                seen = seen.plus(c.id(), c.seen(c.sight().veiled(false)).as(seq));
        }
        return new Contributions(seen, withdrawn, heard, lastPosts);
    }

    private Contributions with(Contribution contribution, Heard heard) {
        return new Contributions(
                said.plus(contribution.id(), contribution), withdrawn.minus(contribution.id()), heard, lastPosts);
    }

    Stream<Entity> entities() {
        return Stream.of(said.values().stream(), withdrawn.values().stream().map(Left::gone), heard.entities())
                .flatMap(s -> s);
    }
}
