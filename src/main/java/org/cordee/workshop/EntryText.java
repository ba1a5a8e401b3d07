package org.cordee.workshop;

import org.cordee.restitution.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;

/** The words of an entry, made sound in every stretch of them, and held to their limits. */
final class EntryText {
    static final int LONGEST_GRAPHEMES = 2_000;
    static final int LONGEST_BYTES = 8192;

    private EntryText() {}

    static List<Inline> clean(List<Inline> text) {
        return Inlines.canonical(sound(text));
    }

    private static List<Inline> sound(List<Inline> text) {
        return text.stream().map(EntryText::sound).toList();
    }

    private static Inline sound(Inline inline) {
        if (inline instanceof Inline.Text t) return new Inline.Text(Words.sound(t.words()));
        if (inline instanceof Inline.Emphasis e) return new Inline.Emphasis(sound(e.content()));
        if (inline instanceof Inline.Strong s) return new Inline.Strong(sound(s.content()));
        if (inline instanceof Inline.Link l) return new Inline.Link(l.address(), sound(l.content()));
        throw new AssertionError("unknown inline " + inline.getClass());
    }

    static Optional<Refusal> unfit(List<Inline> text) {
        String words = words(text);
        return Words.looksBlank(words) ? Optional.of(Refusal.EMPTY) : tooLong(words);
    }

    static Optional<Refusal> tooLong(String words) {
        boolean tooLong = words.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES
                || Words.graphemes(words) > LONGEST_GRAPHEMES;
        return tooLong ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }

    private static String words(List<Inline> text) {
        return text.stream().map(Inlines::words).collect(Collectors.joining());
    }
}
