package org.cordee.workshop;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;

/** The words of an entry, made sound in every stretch of them, and held to their limits. */
final class EntryText {
    /** A link is shown to be clicked: `javascript:` and its like would be somebody else's code on the desk. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Z}]{1,2000}");

    private EntryText() {}

    /** Twice, since what is taken out of one stretch may bring its neighbours together. */
    static List<Inline> clean(List<Inline> text) {
        return Inlines.canonical(sound(Inlines.canonical(sound(text))));
    }

    private static List<Inline> sound(List<Inline> text) {
        return text.stream().flatMap(EntryText::sound).toList();
    }

    private static Stream<Inline> sound(Inline inline) {
        if (inline instanceof Inline.Text t) return Stream.of(new Inline.Text(Words.sound(t.words())));
        if (inline instanceof Inline.Emphasis e) return Stream.of(new Inline.Emphasis(sound(e.content())));
        if (inline instanceof Inline.Strong s) return Stream.of(new Inline.Strong(sound(s.content())));
        if (inline instanceof Inline.Link l) return sound(l);
        throw new AssertionError("unknown inline " + inline.getClass());
    }

    /** A link that leads nowhere good keeps its words. */
    private static Stream<Inline> sound(Inline.Link link) {
        List<Inline> content = sound(link.content());
        boolean leads = ADDRESS.matcher(link.address()).matches()
                && Words.sound(link.address()).equals(link.address());
        return leads ? Stream.of(new Inline.Link(link.address(), content)) : content.stream();
    }

    static Optional<Refusal> unfit(List<Inline> text) {
        String words = words(text);
        return Words.looksBlank(words) ? Optional.of(Refusal.EMPTY) : tooLong(text);
    }

    /** Addresses are not read, but sent and kept like words: all of an entry's together have its bytes once more. */
    static Optional<Refusal> tooLong(List<Inline> text) {
        boolean addresses = text.stream().mapToInt(EntryText::addresses).sum() > Limit.ENTRY.bytes();
        return addresses ? Optional.of(Refusal.TOO_LONG) : Limit.ENTRY.exceeded(words(text));
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

    static String words(List<Inline> text) {
        return text.stream().map(Inlines::words).collect(Collectors.joining());
    }
}
