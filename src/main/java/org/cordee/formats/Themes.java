package org.cordee.formats;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;

/** The themes of a gathering, which the numbers of its workshops say: 1.2 is the second of theme 1. */
final class Themes {
    private static final Pattern THEMED = Pattern.compile("([\\p{L}\\p{N}]{1,8})[.\\-].+");

    private Themes() {}

    static Optional<String> of(Heading heading) {
        Matcher themed = THEMED.matcher(heading.number());
        return themed.matches() ? Optional.of(themed.group(1)) : Optional.empty();
    }

    static String heading(String theme, Language language) {
        return Phrase.THEME.in(language, theme);
    }

    /** Whether these words are what we write above this theme: a heading that says no more than the numbers below it. */
    static boolean isHeadingOf(String theme, String words) {
        for (Language language : Language.values()) {
            if (heading(theme, language).equals(words)) return true;
        }
        return false;
    }
}
