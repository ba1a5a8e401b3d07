package org.cordee.workshop;

import java.util.Optional;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Language;

/**
 * What somebody says.
 *
 * @param about the field of action that a challenge belongs to, or the solution that a piece of evidence is about
 * @param facts where evidence comes from
 * @param credit as whom they agree to be quoted
 * @param language in which they say it, where they say so: nobody here guesses
 */
public record Saying(
        String text,
        Optional<Id.Contribution> about,
        Optional<Facts> facts,
        Credit credit,
        Optional<Language> language) {
    /** In no language that is known. */
    public Saying(String text, Optional<Id.Contribution> about, Optional<Facts> facts, Credit credit) {
        this(text, about, facts, credit, Optional.empty());
    }

    public static Saying of(String text, Optional<Id.Contribution> about) {
        return new Saying(text, about, Optional.empty(), Credit.ANONYMOUS);
    }

    /** About something else. */
    Saying naming(Optional<Id.Contribution> about) {
        return new Saying(text, about, facts, credit, language);
    }

    boolean isIn(Language language) {
        return this.language.equals(Optional.of(language));
    }

    /** The same words, in the same language: what was made of them holds. */
    boolean isWordedAs(Saying other) {
        return text.equals(other.text) && language.equals(other.language);
    }
}
