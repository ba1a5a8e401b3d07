package org.cordee.restitution;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Words that come in, made sound: NFC, on one line, without control characters, lone surrogates, bidirectional overrides
 * or noncharacters, their isolates balanced. No letter is changed.
 */
public final class Words {
    private static final int POP_ISOLATE = 0x2069;
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    /** Spaces, format characters, and the fillers that draw nothing: U+115F, U+1160, U+2800, U+3164, U+FFA0. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u115F\\u1160\\u2800\\u3164\\uFFA0]*");

    private Words() {}

    /** Sound words without blank ends; "" if nothing would be seen of them. */
    public static String clean(String raw) {
        String sound = sound(raw);
        return looksBlank(sound) ? "" : ENDS.matcher(sound).replaceAll("");
    }

    /** Sound words, ends as they are: for a stretch of a longer text. */
    public static String sound(String raw) {
        StringBuilder sound = new StringBuilder(raw.length());
        int openIsolates = 0;
        for (int codePoint : onOneLine(raw).codePoints().toArray()) {
            if (!isSound(codePoint)) continue;
            if (codePoint == POP_ISOLATE && openIsolates == 0) continue;
            if (codePoint == POP_ISOLATE) openIsolates--;
            if (opensIsolate(codePoint)) openIsolates++;
            sound.appendCodePoint(codePoint);
        }
        while (openIsolates-- > 0) sound.appendCodePoint(POP_ISOLATE);
        return Normalizer.normalize(sound, Normalizer.Form.NFC);
    }

    public static boolean looksBlank(String words) {
        return BLANK.matcher(words).matches();
    }

    /** How many characters a reader would count. */
    public static int graphemes(String words) {
        return (int) GRAPHEME.matcher(words).results().count();
    }

    private static String onOneLine(String raw) {
        return raw.replaceAll("\\R|\\t", " ");
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
}
