package org.cordee.formats;

import java.util.regex.Pattern;

/**
 * What word processors leave at the start of a line, and Markdown does not know: their bullets, and no-break spaces beside
 * its own marks. They become its own, before it looks.
 */
final class MarkdownBullets {
    private static final String SPACE = "[ \\t\\u00A0\\u202F]";
    private static final Pattern EDGE = Pattern.compile("^[ \\t]*[\\u00A0\\u202F]" + SPACE + "*(?=\\S)");
    /** The last three are those of Word's symbol font. */
    private static final Pattern BULLET =
            Pattern.compile("^([ \\t]*)[•‣◦▪●○■□►➢·–—\\uF0B7\\uF0A7\\uF0D8]" + SPACE + "+(?=\\S)");

    private static final Pattern GLUED =
            Pattern.compile("^([ \\t]*)([-+*]|#{1,6}|\\d{1,9}[.)])(?=[ \\t]*[\\u00A0\\u202F])" + SPACE + "+(?=\\S)");

    private MarkdownBullets() {}

    static boolean isBullet(String line) {
        return BULLET.matcher(line).find() || GLUED.matcher(line).find();
    }

    static String made(String line) {
        String plain = EDGE.matcher(line)
                .replaceFirst(edge -> edge.group().replace('\u00A0', ' ').replace('\u202F', ' '));
        return GLUED.matcher(BULLET.matcher(plain).replaceFirst("$1- ")).replaceFirst("$1$2 ");
    }
}
