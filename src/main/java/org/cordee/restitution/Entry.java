package org.cordee.restitution;

import java.util.List;

/**
 * One point, as a reader would call it: its form, its text, its sub-entries, and, in a live workshop, the ids of the
 * contributions behind it.
 */
public record Entry(Form form, List<Inline> text, List<Entry> entries, List<String> sources) {
    public Entry {
        text = List.copyOf(text);
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
    }
}
