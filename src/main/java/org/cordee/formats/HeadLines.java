package org.cordee.formats;

import java.util.List;
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

    static boolean looksLikeOne(List<Inline> text) {
        if (!isBold(text)) return false;
        String words = Inlines.plain(text);
        return Headings.section(words).isPresent()
                || WorkshopHeadings.read(words).isPresent();
    }
}
