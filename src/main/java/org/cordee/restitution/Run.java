package org.cordee.restitution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words in one style. A text is runs, one after the other; how styles are nested in each other says nothing.
 *
 * @param language where it is said to be another than that of the text around it
 */
public record Run(String words, boolean strong, boolean emphasis, Optional<String> link, Optional<Language> language) {

    /** In the language of the text around it. */
    public Run(String words, boolean strong, boolean emphasis, Optional<String> link) {
        this(words, strong, emphasis, link, Optional.empty());
    }

    /** The runs of a text, as it stands. */
    public static List<Run> of(List<Inline> text) {
        List<Run> runs = new ArrayList<>();
        add(text, new Run("", false, false, Optional.empty()), runs);
        return runs;
    }

    private static void add(List<Inline> text, Run style, List<Run> runs) {
        for (Inline inline : text) {
            if (inline instanceof Inline.Text t) runs.add(style.saying(t.words()));
            else if (inline instanceof Inline.Emphasis e) add(e.content(), style.emphasised(), runs);
            else if (inline instanceof Inline.Strong s) add(s.content(), style.strengthened(), runs);
            else if (inline instanceof Inline.In i) add(i.content(), style.in(Optional.of(i.language())), runs);
            else if (inline instanceof Inline.Link l) add(l.content(), style.linked(l), runs);
        }
    }

    public Run saying(String words) {
        return new Run(words, strong, emphasis, link, language);
    }

    Run in(Optional<Language> language) {
        return new Run(words, strong, emphasis, link, language);
    }

    private Run emphasised() {
        return new Run(words, strong, true, link, language);
    }

    private Run strengthened() {
        return new Run(words, true, emphasis, link, language);
    }

    /** A link in a link, or one that leads nowhere, is no link. */
    private Run linked(Inline.Link to) {
        boolean counts = link.isEmpty() && to.leadsSomewhere();
        return counts ? new Run(words, strong, emphasis, Optional.of(to.address()), language) : this;
    }

    Run plain() {
        return new Run(words, false, false, link, language);
    }

    Run unlinked() {
        return new Run(words, strong, emphasis, Optional.empty(), language);
    }

    boolean isBlank() {
        return words.chars().allMatch(Run::isSpace);
    }

    boolean isLike(Run other) {
        return strong == other.strong
                && emphasis == other.emphasis
                && link.equals(other.link)
                && language.equals(other.language);
    }

    /** Its leading spaces, its words, its trailing spaces; the spaces without emphasis; none of them empty. */
    List<Run> apart() {
        int from = wordsFrom();
        int to = wordsTo();
        List<Run> apart = new ArrayList<>();
        if (from > 0) apart.add(saying(words.substring(0, from)).plain());
        if (to > from) apart.add(saying(words.substring(from, to)));
        if (to > from && to < words.length())
            apart.add(saying(words.substring(to)).plain());
        return apart;
    }

    Run withoutLeadingSpaces() {
        return saying(words.substring(wordsFrom()));
    }

    Run withoutTrailingSpaces() {
        return saying(words.substring(0, wordsTo()));
    }

    private int wordsFrom() {
        int from = 0;
        while (from < words.length() && isSpace(words.charAt(from))) from++;
        return from;
    }

    private int wordsTo() {
        int to = words.length();
        while (to > 0 && isSpace(words.charAt(to - 1))) to--;
        return to;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
