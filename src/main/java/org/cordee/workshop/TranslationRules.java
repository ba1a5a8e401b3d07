package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Language;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Words;
import org.cordee.workshop.Command.Contributing.Translate;
import org.cordee.workshop.Event.Contributed;

/** Setting a contribution into another language, by those who lead and write: at any time, and one for each language. */
final class TranslationRules {
    private TranslationRules() {}

    static Decision decide(Board board, Translate translate) {
        Optional<Contribution> found = board.contributions().find(translate.contribution());
        if (found.isEmpty()) return Decision.refused(Refusal.NO_SUCH_CONTRIBUTION);
        Contribution said = found.get();
        Language language = translate.language();
        if (said.saying().isIn(language)) return Decision.refused(Refusal.OUT_OF_RANGE);
        if (translate.words().isEmpty()) return takeAway(said, language);
        String words = Words.clean(translate.words().get());
        Optional<Refusal> refusal = Limit.TRANSLATION.unfit(words);
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        Translation translation = new Translation(language, words, translate.machine());
        boolean same = said.translation(language).equals(Optional.of(translation));
        return same ? Decision.unchanged() : Decision.accepted(new Contributed.Translated(said.id(), translation));
    }

    private static Decision takeAway(Contribution said, Language language) {
        return said.translation(language).isPresent()
                ? Decision.accepted(new Contributed.TranslationTakenAway(said.id(), language))
                : Decision.unchanged();
    }
}
