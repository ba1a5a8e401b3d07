package org.cordee.workshop;

import java.util.List;
import java.util.stream.Stream;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Inlines;

/** The words of entries, one line each, a space of indent a level: what a reader of the document would see. */
final class Outline {
    private Outline() {}

    static List<String> of(List<Entry> entries) {
        return lines(entries, "").toList();
    }

    private static Stream<String> lines(List<Entry> entries, String indent) {
        return entries.stream()
                .flatMap(e ->
                        Stream.concat(Stream.of(indent + Inlines.plain(e.text())), lines(e.entries(), indent + " ")));
    }
}
