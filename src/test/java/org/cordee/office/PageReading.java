package org.cordee.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** Reads along on pages: each text where the one before ended. */
final class PageReading {
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\u0590-\\u08FF]");

    private final String letters;
    private final int between;
    private int from;
    private int to;

    /** @param between how many letters may stand between two texts: what we say ourselves */
    PageReading(String letters, int between) {
        this.letters = letters;
        this.between = between;
    }

    /** Words in their order; but those of a line in two directions, which a PDF has in the order of its pieces, in any. */
    void find(List<String> words) {
        boolean inAnyOrder = words.size() > 1 && words.stream().anyMatch(RIGHT_TO_LEFT.asPredicate());
        int length = words.stream().mapToInt(String::length).sum();
        int end = from;
        for (String word : words) {
            int found = letters.indexOf(word, inAnyOrder ? from : end);
            assertThat(found)
                    .as("%s after %s", word, letters.substring(Math.max(0, from - 80), from))
                    .isBetween(from, to + length + between);
            end = Math.max(end, found + word.length());
        }
        from = inAnyOrder ? from + length : end;
        to = Math.max(from, end);
    }
}
