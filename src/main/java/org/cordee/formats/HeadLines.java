package org.cordee.formats;

import java.util.List;
import java.util.regex.Pattern;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;

/** Bold lines that may be headings. */
final class HeadLines {
    private static final Pattern COLON = Pattern.compile("[\\s\\p{Z}]*[:：][\\s\\p{Z}]*");

    private HeadLines() {}

    /** Wholly bold, but perhaps for the colon at its end. */
    static boolean isBold(List<Inline> text) {
        if (text.isEmpty() || !isStrong(text.get(0))) return false;
        return text.size() == 1
                || text.size() == 2
                        && text.get(1) instanceof Inline.Text end
                        && COLON.matcher(end.words()).matches();
    }

    private static boolean isStrong(Inline inline) {
        if (inline instanceof Inline.Strong) return true;
        return inline instanceof Inline.Emphasis e
                && e.content().size() == 1
                && isStrong(e.content().get(0));
    }

    /** Whether a line says a section's title in plain words, or in bold before others. */
    static boolean saysTitle(List<Inline> text) {
        boolean before = !text.isEmpty() && isStrong(text.get(0));
        return Headings.section(Inlines.plain(before ? text.subList(0, 1) : text))
                .isPresent();
    }

    static boolean looksLikeOne(List<Inline> text) {
        if (!isBold(text)) return false;
        String words = Inlines.plain(text);
        return Headings.section(words).isPresent()
                || WorkshopHeadings.read(words).isPresent();
    }
}
