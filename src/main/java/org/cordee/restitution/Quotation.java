package org.cordee.restitution;

import java.util.Map;
import java.util.regex.Pattern;

/** A closing quotation stands in quotation marks: its own, or those of the document's language. */
public final class Quotation {
    private static final Pattern QUOTED = Pattern.compile("[«“\"„‘‹'].+[»”\"“’›']", Pattern.DOTALL);
    private static final Map<Language, String> MARKS = Map.of(
            Language.FR, "«\u00a0%s\u00a0»",
            Language.EN, "“%s”",
            Language.ES, "«%s»",
            Language.PT, "«%s»",
            Language.AR, "«%s»");

    private Quotation() {}

    public static boolean isQuoted(String words) {
        return QUOTED.matcher(words).matches();
    }

    static String marked(String words, Language language) {
        return isQuoted(words) ? words : MARKS.get(language).formatted(words);
    }
}
