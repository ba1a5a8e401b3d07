package org.cordee.formats;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Inline;

/** Entries as lines that can be compared at a glance: the form's letter, the words, bold between stars. */
final class Outline {
    private Outline() {}

    static List<String> of(List<Entry> entries) {
        return lines(entries, "").toList();
    }

    private static Stream<String> lines(List<Entry> entries, String indent) {
        return entries.stream()
                .flatMap(e -> Stream.concat(
                        Stream.of(indent + e.form().name().charAt(0) + " " + words(e.text())),
                        lines(e.entries(), indent + " ")));
    }

    private static String words(List<Inline> text) {
        return text.stream().map(Outline::words).collect(Collectors.joining());
    }

    private static String words(Inline inline) {
        if (inline instanceof Inline.Text text) return text.words();
        if (inline instanceof Inline.Strong strong) return "**" + words(strong.content()) + "**";
        if (inline instanceof Inline.Emphasis emphasis) return words(emphasis.content());
        return words(((Inline.Link) inline).content());
    }
}
