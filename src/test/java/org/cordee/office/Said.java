package org.cordee.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cordee.formats.Dossier;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.SectionBody;

/** All that a document says, from top to bottom. */
final class Said {
    /** Spaces, and where one script goes over into another: there words are pieces of their own on a page. */
    private static final String BETWEEN_WORDS = "[\\s\\p{Z}]+|(?<=\\p{IsArabic})(?=\\p{IsLatin})";

    private Said() {}

    /** Text by text, each in letters and digits, word by word. */
    static List<List<String>> texts(Gathering gathering) {
        return gathering.restitutions().stream()
                .flatMap(Said::restitution)
                .map(text -> Arrays.stream(text.split(BETWEEN_WORDS))
                        .map(Said::letters)
                        .filter(word -> !word.isEmpty())
                        .toList())
                .toList();
    }

    /** Pages have letters in other shapes, and nothing that is not seen. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Stream<String> restitution(Restitution restitution) {
        Heading heading = restitution.heading();
        String words = heading.gathering() + " " + heading.number() + " " + heading.title();
        Stream<String> sections = restitution.sections().values().stream().flatMap(Said::section);
        return Stream.of(
                        Stream.of(words),
                        entries(restitution.introduction()),
                        sections,
                        restitution.closingQuotation().stream())
                .flatMap(each -> each);
    }

    private static Stream<String> section(SectionBody body) {
        return Stream.concat(Stream.of(body.title()), entries(body.entries()));
    }

    private static Stream<String> entries(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(Inlines.plain(entry.text())), entries(entry.entries())));
    }

    /** How many headings a document of several workshops has, all of them numbered by theme. */
    static int headings(Dossier dossier) {
        List<Restitution> restitutions = dossier.gathering().restitutions();
        long themes = restitutions.size() == 1
                ? 0
                : restitutions.stream()
                        .map(r -> r.heading().number().split("\\.")[0])
                        .distinct()
                        .count();
        int annexes = dossier.chosen().isEmpty() ? 0 : 1 + dossier.chosen().size();
        return (int) themes + restitutions.size() * (1 + 5 + annexes);
    }

    /** A line for each entry: its depth, its form, its words; and one for each heading. */
    static List<String> outline(Gathering gathering) {
        List<String> lines = new ArrayList<>();
        outline(gathering.preamble(), "", lines);
        for (Restitution restitution : gathering.restitutions()) {
            lines.add("WORKSHOP " + restitution.heading() + " " + restitution.language() + " " + restitution.wording());
            outline(restitution.introduction(), "", lines);
            restitution.sections().forEach((section, body) -> {
                lines.add(section + " " + body.title());
                outline(body.entries(), "", lines);
            });
            restitution.closingQuotation().ifPresent(words -> lines.add("CLOSING " + words));
        }
        return lines;
    }

    private static void outline(List<Entry> entries, String indent, List<String> to) {
        for (Entry entry : entries) {
            Form form = entry.form();
            to.add(indent + form + " " + Inlines.unmarked(entry.text()));
            outline(entry.entries(), indent + "  ", to);
        }
    }
}
