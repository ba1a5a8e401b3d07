package org.cordee.packing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two sides said in one property (margin-inline: a b), for browsers that know each of them but not the two in one: Safari
 * before 14.1 and Chrome before 87, to which esbuild leaves them as they are. Lines run from the left or from the right here, never
 * down, so that the block's sides are top and bottom.
 */
final class Pairs {
    private static final Pattern PAIR =
            Pattern.compile("(?<=[{;\\s])(margin|padding|border|inset)-(inline|block)\\s*:\\s*([^;{}]+?)\\s*(?=[;}])");
    private static final Pattern BLOCK_SIDE = Pattern.compile("(?<=[{;\\s])inset-block-(start|end)(?=\\s*:)");

    private Pairs() {}

    /** The same stylesheet, each side by itself. */
    static String apart(String sheet) {
        String sides = PAIR.matcher(sheet)
                .replaceAll(pair -> Matcher.quoteReplacement(each(pair.group(1), pair.group(2), pair.group(3))));
        return BLOCK_SIDE.matcher(sides).replaceAll(side -> side.group(1).equals("start") ? "top" : "bottom");
    }

    private static String each(String property, String axis, String values) {
        int gap = property.equals("border") ? -1 : gap(values);
        String start = gap < 0 ? values : values.substring(0, gap);
        String end = values.substring(gap + 1);
        if (property.equals("inset") && axis.equals("inline") && start.equals(end))
            return "left: " + start + "; right: " + end;
        String side = property + "-" + axis;
        return side + "-start: " + start + "; " + side + "-end: " + end;
    }

    /** The space between two values, none within brackets; -1 where one value stands for both sides. */
    private static int gap(String values) {
        int depth = 0;
        for (int at = 0; at < values.length(); at++) {
            char sign = values.charAt(at);
            if (sign == '(') depth++;
            if (sign == ')') depth--;
            if (sign == ' ' && depth == 0) return at;
        }
        return -1;
    }
}
