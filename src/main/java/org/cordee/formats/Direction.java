package org.cordee.formats;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Run;

/** Which way words run, for formats that want to be told. */
final class Direction {
    private Direction() {}

    /** A stretch of words that run one way. */
    record Stretch(String words, boolean rightToLeft) {}

    static boolean isRightToLeft(Language language) {
        return language == Language.AR;
    }

    /** By the first letter that says; the language's, if none does. */
    static boolean isRightToLeft(String words, Language language) {
        return isRightToLeft(words, isRightToLeft(language));
    }

    static boolean isRightToLeft(String words, boolean ifNoneDoes) {
        int otherwise = ifNoneDoes ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        return !new Bidi(words, otherwise).baseIsLeftToRight();
    }

    /**
     * Words of a text in more than one language, held together where they run against their paragraph: numbers and signs
     * among them keep their places. Readers take these signs out again (see Words).
     */
    static String embedded(String words, List<Inline> of, boolean rightToLeft) {
        boolean mixed = Run.of(of).stream().anyMatch(run -> run.language().isPresent());
        boolean own = isRightToLeft(words, rightToLeft);
        if (!mixed || own == rightToLeft) return words;
        return (own ? '\u202B' : '\u202A') + words + '\u202C';
    }

    /** The stretches of a text; one, if all of it runs one way. */
    static List<Stretch> stretches(String words, boolean rightToLeft) {
        Bidi bidi = new Bidi(words, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            boolean right = bidi.getRunLevel(i) % 2 == 1;
            stretches.add(new Stretch(words.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), right));
        }
        return stretches;
    }
}
