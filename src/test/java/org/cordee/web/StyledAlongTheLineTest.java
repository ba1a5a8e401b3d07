package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Arabic reads from the right: whatever the pages' sheets say of left and right they say along the line (inline-start, inline-end). What
 * must be physical has a reason beside it, as {@code /* physical: … *}{@code /}.
 */
class StyledAlongTheLineTest {
    private static final Path SHEETS = Path.of("webroot/css");
    private static final String REASON = "/* physical: ";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("([\\w-]+)\\s*:\\s*([^;{}]+)(?=[;}])");
    private static final Pattern SIDE = Pattern.compile("(^|-)(left|right)(-|$)");
    private static final Pattern SIDE_AS_VALUE = Pattern.compile("\\b(left|right)\\b");
    private static final Pattern ALONG_X =
            Pattern.compile("translateX?\\(\\s*(?!0[),\\s])[^)]|translate3d\\(\\s*(?!0,)");
    private static final Pattern BOX = Pattern.compile("margin|padding|inset|border-width|border-style|border-color"
            + "|scroll-margin|scroll-padding|border-radius");

    @Test
    void no_sheet_says_left_or_right() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path sheet : sheets()) {
            List<String> lines = Files.readAllLines(sheet);
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).contains(REASON)) continue;
                for (String fault : faults(lines.get(at)))
                    found.add(sheet.getFileName() + ":" + (at + 1) + " " + fault);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void what_is_physical_is_found() {
        assertThat(List.of(
                        "a { margin-left: 1px; }",
                        "a { right: 0; }",
                        "a { border-top-left-radius: 1px; }",
                        "a { text-align: left; }",
                        "a { float: right; }",
                        "a { padding: 0 1px 0 2px; }",
                        "a { border-radius: 0 1px 1px 0; }",
                        "a { background: linear-gradient(to right, red, blue); }",
                        "a { transform: translateX(2px); }",
                        "a { box-shadow: inset 2px 0 0 red; }"))
                .allSatisfy(line -> assertThat(faults(line)).hasSize(1));
    }

    @Test
    void what_is_the_same_on_both_sides_is_none() {
        assertThat(List.of(
                        "a { margin: 0 auto 1px; padding: 1px 2px 3px 2px; }",
                        "a { border-radius: 3px 3px 0 0; inset: 0; }",
                        "a { margin-inline-start: 1px; transform: translateY(2px); }",
                        "a { box-shadow: 0 1px 2px red, 0 0 0 3px blue; }",
                        ".left { color: red; } /* on the left: what was said */"))
                .allSatisfy(line -> assertThat(faults(line)).isEmpty());
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> all = Files.list(SHEETS)) {
            return all.sorted().toList();
        }
    }

    private static List<String> faults(String line) {
        List<String> found = new ArrayList<>();
        Matcher each = DECLARATION.matcher(COMMENT.matcher(line).replaceAll("").replaceFirst("([^;}])$", "$1;"));
        while (each.find()) {
            String name = each.group(1);
            String value = each.group(2).trim();
            if (SIDE.matcher(name).find() || isPhysical(name, value)) found.add(name + ": " + value);
        }
        return found;
    }

    private static boolean isPhysical(String name, String value) {
        if (name.startsWith("--")) return false;
        if (SIDE_AS_VALUE.matcher(value).find() || ALONG_X.matcher(value).find()) return true;
        if (name.equals("box-shadow")) return Stream.of(split(value, ',')).anyMatch(StyledAlongTheLineTest::isAside);
        return BOX.matcher(name).matches() && isUneven(name, split(value, ' '));
    }

    /** A shadow that falls to one side, and does not turn round with --along. */
    private static boolean isAside(String shadow) {
        String along = shadow.trim().replaceFirst("^inset\\s+", "");
        return along.matches("-?[\\d.]+[a-z]+\\s.*|calc.*") && !along.contains("var(--along)");
    }

    /** Top, right, bottom, left; of a radius: the corners from the top left on. */
    private static boolean isUneven(String name, String[] sides) {
        if (name.equals("border-radius")) {
            if (sides.length == 4) return !sides[0].equals(sides[1]) || !sides[2].equals(sides[3]);
            return sides.length > 1;
        }
        return sides.length == 4 && !sides[1].equals(sides[3]);
    }

    /** By a separator that stands in no parenthesis. */
    private static String[] split(String value, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '(') depth++;
            else if (c == ')') depth--;
            else if (c == separator && depth == 0) {
                if (at > from) parts.add(value.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(value.substring(from));
        return parts.toArray(String[]::new);
    }
}
