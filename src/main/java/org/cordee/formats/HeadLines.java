package org.cordee.formats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;

/** Bold lines that may be headings. */
final class HeadLines {
    private HeadLines() {}

    static boolean isBold(List<Inline> text) {
        return text.size() == 1 && isStrong(text.get(0));
    }

    private static boolean isStrong(Inline inline) {
        if (inline instanceof Inline.Strong) return true;
        return inline instanceof Inline.Emphasis e
                && e.content().size() == 1
                && isStrong(e.content().get(0));
    }

    /** 'RMB 2017 -' in a line of its own: the dash says that what comes next belongs to it. */
    static boolean goesOn(String words) {
        return words.strip().matches("(?s).*[-–—]");
    }

    /** The bold lines that were written last, one after the other: together they may read as a heading. */
    static final class Recent {
        private static final int MOST = 3;
        private final Deque<String> lines = new ArrayDeque<>();

        /** Whether a reader would take this entry, or what it ends, for a heading of the template. */
        boolean looksLikeHeading(Entry entry) {
            if (entry.form() == Form.BULLET || !isBold(entry.text())) {
                lines.clear();
                return false;
            }
            if (lines.size() == MOST) lines.removeFirst();
            lines.addLast(Inlines.plain(entry.text()));
            List<String> recent = List.copyOf(lines);
            for (int from = 0; from < recent.size(); from++) {
                if (!isHeading(String.join(" ", recent.subList(from, recent.size())))) continue;
                lines.clear();
                return true;
            }
            return false;
        }

        private static boolean isHeading(String words) {
            return goesOn(words)
                    || Headings.section(words).isPresent()
                    || WorkshopHeadings.read(words).isPresent();
        }
    }
}
