package org.cordee.restitution;

import java.util.List;
import java.util.Optional;

/**
 * One point, as a reader would call it: its form, its text, its sub-entries, and, in a live workshop, the ids of the
 * contributions behind it. Its text is in its one form ({@link Inlines}) and not empty; only a bullet has sub-entries.
 */
public record Entry(Form form, List<Inline> text, List<Entry> entries, List<String> sources) {
    /** @throws IllegalArgumentException if there are no words, or sub-entries under anything but a bullet */
    public Entry {
        text = Inlines.canonical(text);
        entries = Entries.inOrder(entries, form == Form.BULLET);
        sources = List.copyOf(sources);
        if (text.isEmpty()) throw new IllegalArgumentException("an entry has words");
        if (form != Form.BULLET && !entries.isEmpty())
            throw new IllegalArgumentException("only a bullet has sub-entries");
    }

    public static Entry of(Form form, List<Inline> text) {
        return new Entry(form, text, List.of(), List.of());
    }

    /** The same among words in another language, with all that stands under it. */
    Entry in(Language language, Language around) {
        return new Entry(
                form,
                Inlines.said(text, Optional.of(language), around),
                entries.stream().map(entry -> entry.in(language, around)).toList(),
                sources);
    }

    /** The same in other words. */
    public Entry saying(List<Inline> text, List<Entry> entries) {
        return new Entry(form, text, entries, sources);
    }

    Entry as(Form form) {
        return new Entry(form, text, entries, sources);
    }
}
