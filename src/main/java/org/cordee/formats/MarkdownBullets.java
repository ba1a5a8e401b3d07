package org.cordee.formats;

import java.util.regex.Pattern;

/** Bullets that word processors leave behind, and that Markdown does not know: they become its own, before it looks. */
final class MarkdownBullets {
    private static final Pattern BULLET = Pattern.compile("^([ \\t]*)[•‣◦▪●·–][ \\t\\u00A0]+(?=\\S)");

    private MarkdownBullets() {}

    static boolean isBullet(String line) {
        return BULLET.matcher(line).find();
    }

    static String made(String line) {
        return BULLET.matcher(line).replaceFirst("$1- ");
    }
}
