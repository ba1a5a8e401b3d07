package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings in bold with no blank line before them. Markdown would see them as the end of the paragraph or the point above;
 * as headings of its own they end it. No line moves.
 */
final class MarkdownHeads {
    private static final Pattern BOLD = Pattern.compile(
            "^(\\*\\*|__)(?=\\S)([^*_`<\\[\\\\#]+)(?<=\\S)\\1([\\s\\u00A0\\u202F]*[:：])?[\\s\\u00A0\\u202F]*\\\\?$");

    private MarkdownHeads() {}

    static List<String> setApart(List<String> lines) {
        List<String> apart = new ArrayList<>(lines);
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1);
            if (before.isBlank() || bold(before).isPresent()) continue;
            Optional<String> one = bold(lines.get(i));
            if (one.isEmpty()) continue;
            Optional<String> both = i + 1 < lines.size()
                    ? bold(lines.get(i + 1)).map(next -> one.get() + " " + next)
                    : Optional.empty();
            if (both.flatMap(Headings::section).isPresent()) {
                apart.set(i, "### " + both.get());
                apart.set(i + 1, "");
            } else if (isHeading(one.get())) {
                apart.set(i, "### " + one.get());
            }
        }
        return apart;
    }

    private static Optional<String> bold(String line) {
        Matcher bold = BOLD.matcher(line);
        if (!bold.matches()) return Optional.empty();
        return Optional.of(bold.group(2) + (bold.group(3) == null ? "" : bold.group(3)));
    }

    private static boolean isHeading(String words) {
        return Headings.section(words).isPresent()
                || WorkshopHeadings.read(words).isPresent();
    }
}
