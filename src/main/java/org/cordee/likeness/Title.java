package org.cordee.likeness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordee.restitution.Words;

/** What a group is called until somebody finds a better title: the words of one of it, cut short. */
final class Title {
    private static final int LONGEST = 60;
    private static final Pattern FITTING = Pattern.compile("\\X{0," + (LONGEST - 1) + "}");
    private static final Pattern LAST_WORD_BEGUN = Pattern.compile("(?<=\\S)\\s+\\S*$");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:.–—-]+$");

    private Title() {}

    /** At most 60 graphemes, an ellipsis among them where words were left out. */
    static String of(String words) {
        if (Words.graphemes(words) <= LONGEST) return LOOSE_END.matcher(words).replaceAll("");
        Matcher fitting = FITTING.matcher(words);
        String begun = fitting.lookingAt() ? fitting.group() : "";
        boolean whole = Character.isWhitespace(words.charAt(begun.length()));
        String cut = whole ? begun : LAST_WORD_BEGUN.matcher(begun).replaceAll("");
        return LOOSE_END.matcher(cut).replaceAll("") + "…";
    }
}
