package org.cordee.workshop;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Words;

/** The words of an entry, held to their limits. */
final class EntryText {
    private EntryText() {}

    static Optional<Refusal> unfit(List<Inline> text) {
        String words = Inlines.plain(text);
        return Words.looksBlank(words) ? Optional.of(Refusal.EMPTY) : tooLong(text);
    }

    /** Addresses are not read, but sent and kept like words: all of an entry's together have its bytes once more. */
    static Optional<Refusal> tooLong(List<Inline> text) {
        boolean addresses = text.stream().mapToInt(EntryText::addresses).sum() > Limit.ENTRY.bytes();
        return addresses ? Optional.of(Refusal.TOO_LONG) : Limit.ENTRY.exceeded(Inlines.plain(text));
    }

    private static int addresses(Inline inline) {
        if (inline instanceof Inline.Text) return 0;
        if (inline instanceof Inline.Emphasis e)
            return e.content().stream().mapToInt(EntryText::addresses).sum();
        if (inline instanceof Inline.Strong s)
            return s.content().stream().mapToInt(EntryText::addresses).sum();
        if (inline instanceof Inline.Link l) return l.address().getBytes(StandardCharsets.UTF_8).length;
        throw new AssertionError("unknown inline " + inline.getClass());
    }
}
