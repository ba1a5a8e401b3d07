package org.cordee.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.restitution.Language;
import org.cordee.restitution.Translation;

/**
 * What was said, in the words that it has now.
 *
 * @param edited it was said otherwise before
 * @param translations at most one for each language, in their order
 */
public record Said(Saying saying, boolean edited, List<Translation> translations) {
    public Said {
        translations = List.copyOf(translations);
    }

    /** Translations of other words are none of these. */
    Said instead(Saying saying) {
        return new Said(saying, true, this.saying.isWordedAs(saying) ? translations : List.of());
    }

    Said naming(Optional<Id.Contribution> about) {
        return new Said(saying.naming(about), edited, translations);
    }

    Said with(Translation translation) {
        Stream<Translation> others = without(translation.language()).translations.stream();
        return translated(
                Stream.concat(others, Stream.of(translation)).sorted(Comparator.comparing(Translation::language)));
    }

    Said without(Language language) {
        return translated(translations.stream().filter(t -> t.language() != language));
    }

    private Said translated(Stream<Translation> translations) {
        return new Said(saying, edited, translations.toList());
    }
}
