package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Section;

/** What was said aloud or on paper, typed in by those who lead and write: at any time, and nobody need look at it first. */
final class ScribeRules {
    private ScribeRules() {}

    static Decision decide(Board board, Id.Command id, Command.Contributing.Scribe scribe) {
        Section section = scribe.section();
        Saying saying = Sayings.clean(scribe.saying());
        Optional<String> speaker = Sayings.clean(scribe.speaker());
        boolean heard = scribe.hand() == Hand.SPOKEN || scribe.hand() == Hand.PAPER;
        if (!heard) return Decision.refused(Refusal.OUT_OF_RANGE);
        Optional<Refusal> refusal =
                Sayings.unfit(board, section, saying).or(() -> speaker.flatMap(Limit.TITLE::exceeded));
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        if (ContributionRules.isFull(board, 1)) return Decision.refused(Refusal.TOO_MANY);
        return Decision.accepted(new Event.Contributed.Posted(
                Id.Contribution.madeBy(id),
                section,
                saying,
                new Origin(scribe.hand(), speaker, Optional.empty()),
                false,
                ContributionRules.isVeiled(board, section)));
    }
}
