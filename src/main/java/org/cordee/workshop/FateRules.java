package org.cordee.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.restitution.Words;
import org.cordee.workshop.Command.Writing.Claim;
import org.cordee.workshop.Command.Writing.Lay;
import org.cordee.workshop.Event.Contributed;

/** Deciding what becomes of contributions that are in no line, and who writes which section. */
final class FateRules {
    static final int MOST_AT_ONCE = 200;

    private FateRules() {}

    /** Of a duplicate, what it repeats is laid: they share one fate. */
    static Decision lay(Board board, Lay lay) {
        Placement to = cleaned(lay.placement());
        if (lay.contributions().size() > MOST_AT_ONCE) return Decision.refused(Refusal.TOO_MANY);
        List<Contribution> there = lay.contributions().stream()
                .flatMap(id -> board.contributions().standsFor(id).stream())
                .toList();
        if (there.size() < lay.contributions().size()) return Decision.refused(Refusal.NO_SUCH_CONTRIBUTION);
        Optional<Refusal> refusal = to.reason().flatMap(Limit.REASON::unfit);
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        Stream<Event> laid = there.stream()
                .distinct()
                .filter(c -> !c.placement().equals(to))
                .map(c -> new Contributed.Laid(c.id(), to));
        return new Decision.Accepted(laid.toList());
    }

    private static Placement cleaned(Placement placement) {
        if (placement.kind() == Placement.Kind.PARKED) return Placement.PARKED;
        if (placement.kind() == Placement.Kind.OPEN) return Placement.OPEN;
        return Placement.aside(Words.clean(placement.reason().orElse("")));
    }

    /** What another claims can be claimed: two rapporteurs talk to each other, and one may have gone home. */
    static Decision claim(Board board, Claim claim) {
        Optional<String> name = claim.name().map(Words::clean);
        Optional<Refusal> refusal = name.flatMap(Limit.TITLE::unfit);
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        boolean same =
                board.proceedings().rubrics().get(claim.section()).writer().equals(name);
        return same ? Decision.unchanged() : Decision.accepted(new Event.Led.Claimed(claim.section(), name));
    }
}
