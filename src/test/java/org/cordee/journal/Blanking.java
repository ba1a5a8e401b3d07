package org.cordee.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.restitution.Translation;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.ReadBack;
import org.cordee.workshop.Id;
import org.cordee.workshop.Origin;
import org.cordee.workshop.Outcome;
import org.cordee.workshop.Placement;
import org.cordee.workshop.Recorded;
import org.cordee.workshop.Role;
import org.cordee.workshop.Saying;

/** What PostgreSQL leaves of a record after its words were erased, worked out without it. */
public final class Blanking {
    private Blanking() {}

    public static List<Recorded> of(List<Recorded> record) {
        return record.stream()
                .map(one -> isErased(one, record) ? blank(one) : one)
                .toList();
    }

    private static boolean isErased(Recorded one, List<Recorded> record) {
        return record.stream()
                .filter(later -> later.seq() > one.seq() && later.event() instanceof Event.Erased)
                .anyMatch(later -> isOf(later.by(), one) || isRemark(one, said(later, record)));
    }

    private static boolean isOf(Id.Person person, Recorded one) {
        boolean says = one.event() instanceof Contributed.Posted
                || one.event() instanceof Contributed.Edited
                || one.event() instanceof ReadBack.Contested;
        return says && one.as() == Role.PARTICIPANT && one.by().equals(person);
    }

    private static Set<Id> said(Recorded erased, List<Recorded> record) {
        return record.stream()
                .filter(one -> one.seq() < erased.seq() && isOf(erased.by(), one))
                .map(one -> one.event() instanceof ReadBack.Contested contested
                        ? contested.objection()
                        : ((Contributed) one.event()).contribution())
                .collect(Collectors.toSet());
    }

    private static boolean isRemark(Recorded one, Set<Id> on) {
        if (one.event() instanceof ReadBack.Answered answered) return on.contains(answered.objection());
        boolean remarks = one.event() instanceof Contributed.Translated
                || one.event() instanceof Contributed.Laid
                || one.event() instanceof Contributed.Reported;
        return remarks && on.contains(((Contributed) one.event()).contribution());
    }

    private static Recorded blank(Recorded one) {
        return new Recorded(one.seq(), one.command(), one.by(), one.as(), one.at(), blank(one.event()));
    }

    private static Event blank(Event event) {
        if (event instanceof Contributed.Posted e)
            return new Contributed.Posted(
                    e.contribution(), e.section(), blank(e.saying()), Origin.TYPED, e.awaiting(), e.veiled());
        if (event instanceof Contributed.Edited e)
            return new Contributed.Edited(e.contribution(), blank(e.saying()), e.awaiting());
        if (event instanceof ReadBack.Contested e)
            return new ReadBack.Contested(e.objection(), e.section(), e.entry(), "");
        if (event instanceof Contributed.Translated e)
            return new Contributed.Translated(
                    e.contribution(),
                    new Translation(
                            e.translation().language(), "", e.translation().machine()));
        if (event instanceof Contributed.Laid e)
            return new Contributed.Laid(
                    e.contribution(),
                    new Placement(e.placement().kind(), e.placement().reason().map(reason -> "")));
        if (event instanceof Contributed.Reported e)
            return new Contributed.Reported(e.contribution(), Optional.empty());
        if (event instanceof ReadBack.Answered e)
            return new ReadBack.Answered(e.objection(), e.outcome().map(o -> new Outcome(o.kind(), "")));
        throw new AssertionError("nobody's words: " + event);
    }

    private static Saying blank(Saying saying) {
        return new Saying(
                "", saying.about(), Optional.empty(), org.cordee.restitution.Credit.ANONYMOUS, saying.language());
    }
}
