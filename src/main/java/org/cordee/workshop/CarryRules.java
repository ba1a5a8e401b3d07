package org.cordee.workshop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Words;

/** Bringing in entries of other restitutions, each once. */
final class CarryRules {
    private CarryRules() {}

    /** Where an entry comes from, whatever that is called. */
    private record Source(Id.Workshop workshop, String entry) {
        static Source of(Origin.From from) {
            return new Source(from.workshop(), from.entry());
        }
    }

    static Decision decide(Board board, Id.Command id, Command.Contributing.Carry carry) {
        List<Event> events = new ArrayList<>();
        Set<Source> here = here(board);
        int nth = 0;
        for (Carried raw : carry.carried()) {
            Carried carried = clean(raw);
            Optional<Refusal> refusal = unfit(carried);
            if (refusal.isPresent()) return Decision.refused(refusal.get());
            Id.Contribution made = Id.Contribution.madeBy(id, nth++);
            if (here.add(Source.of(carried.from()))) events.add(posted(board, made, carried));
        }
        return ContributionRules.isFull(board, events.size())
                ? Decision.refused(Refusal.TOO_MANY)
                : new Decision.Accepted(events);
    }

    private static Set<Source> here(Board board) {
        Set<Source> here = new HashSet<>();
        board.contributions()
                .said()
                .values()
                .forEach(c -> c.origin().from().map(Source::of).ifPresent(here::add));
        return here;
    }

    private static Carried clean(Carried raw) {
        Origin.From from = raw.from();
        return new Carried(
                raw.section(),
                Words.clean(raw.text()),
                new Origin.From(from.workshop(), from.entry(), Words.clean(from.label())),
                raw.language());
    }

    private static Optional<Refusal> unfit(Carried carried) {
        return Limit.CONTRIBUTION
                .unfit(carried.text())
                .or(() -> Limit.TITLE.unfit(carried.from().label()))
                .or(() -> Limit.TITLE.unfit(carried.from().entry()));
    }

    private static Event posted(Board board, Id.Contribution made, Carried carried) {
        return new Event.Contributed.Posted(
                made,
                carried.section(),
                new Saying(carried.text(), Optional.empty(), Optional.empty(), Credit.ANONYMOUS, carried.language()),
                new Origin(Hand.CARRIED, Optional.empty(), Optional.of(carried.from())),
                false,
                ContributionRules.isVeiled(board, carried.section()));
    }
}
