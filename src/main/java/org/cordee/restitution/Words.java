package org.cordee.restitution;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that come in, made sound: NFC, on one line, without control characters, lone surrogates, bidirectional
 * overrides or noncharacters, their isolates balanced, their marks in bearable heaps. No letter is changed.
 */
public final class Words {
    private static final int POP_ISOLATE = 0x2069;
    /** The tallest stacks of living scripts, Tibetan ones, have eight; hundreds would paint over the whole page. */
    private static final int MOST_MARKS = 8;

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R|\\t");
    /** Spaces, format characters, and what else draws nothing: fillers, selectors, joiners, the empty Braille cell. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5"
            + "\\u180B-\\u180F\\u2065\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\uFFF0-\\uFFF8"
            + "\\x{16FE4}\\x{1D159}\\x{E0000}-\\x{E0FFF}]*");

    private Words() {}

    /** Sound words without blank ends; "" if nothing would be seen of them. Cleaning twice is cleaning once. */
    public static String clean(String raw) {
        String sound = sound(raw);
        return looksBlank(sound) ? "" : trimmed(sound);
    }

    /** Sound words, ends as they are: for a stretch of a longer text. */
    public static String sound(String raw) {
        String balanced = balanced(LINE_BREAK.matcher(raw).replaceAll(" "));
        // Before: NFC sorts the marks of a heap, in a time that grows with its square. After: NFC may make two of one.
        return composed(bearable(composed(bearable(balanced))));
    }

    private static String balanced(String words) {
        StringBuilder balanced = new StringBuilder(words.length());
        int openIsolates = 0;
        for (int codePoint : words.codePoints().toArray()) {
            if (!isSound(codePoint)) continue;
            if (codePoint == POP_ISOLATE && openIsolates == 0) continue;
            if (codePoint == POP_ISOLATE) openIsolates--;
            if (opensIsolate(codePoint)) openIsolates++;
            balanced.appendCodePoint(codePoint);
        }
        while (openIsolates-- > 0) balanced.appendCodePoint(POP_ISOLATE);
        return balanced.toString();
    }

    private static boolean isSound(int codePoint) {
        boolean overrides = codePoint >= 0x202A && codePoint <= 0x202E;
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        int type = Character.getType(codePoint);
        return !overrides
                && !noncharacter
                && codePoint != 0xFEFF
                && type != Character.CONTROL
                && type != Character.SURROGATE;
    }

    private static boolean opensIsolate(int codePoint) {
        return codePoint >= 0x2066 && codePoint <= 0x2068;
    }

    /** Takes out the marks beyond the eighth on one letter. A joiner starts no new heap: what follows piles up too. */
    private static String bearable(String words) {
        StringBuilder bearable = new StringBuilder(words.length());
        int marks = 0;
        for (int codePoint : words.codePoints().toArray()) {
            int type = Character.getType(codePoint);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            if (mark) marks++;
            else if (type != Character.FORMAT) marks = 0;
            if (!mark || marks <= MOST_MARKS) bearable.appendCodePoint(codePoint);
        }
        return bearable.toString();
    }

    private static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    private static String trimmed(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && isSpace(words.charAt(from))) from++;
        while (from < to && isSpace(words.charAt(to - 1))) to--;
        return words.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether nothing would be seen of them. */
    public static boolean looksBlank(String words) {
        return BLANK.matcher(words).matches();
    }

    /** How many characters a reader would count. */
    /** As they are, or, where they are longer than so many graphemes, cut there, with a sign that they were. */
    public static String shortened(String words, int graphemes) {
        Matcher grapheme = GRAPHEME.matcher(words);
        int end = 0;
        for (int i = 0; i < graphemes && grapheme.find(); i++) end = grapheme.end();
        return end == words.length() ? words : words.substring(0, end).strip() + "…";
    }

    public static int graphemes(String words) {
        return (int) GRAPHEME.matcher(words).results().count();
    }
}
