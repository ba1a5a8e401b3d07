package org.cordee.workshop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;

/** All words of a document made sound. An entry of which nothing would be seen, itself or below, is left out. */
final class ImportText {
    private ImportText() {}

    static Restitution clean(Restitution document) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        document.sections()
                .forEach((section, body) ->
                        sections.put(section, new SectionBody(Words.clean(body.title()), clean(body.entries()))));
        return new Restitution(
                clean(document.heading()),
                document.language(),
                document.wording(),
                clean(document.introduction()),
                sections,
                document.closingQuotation().map(Words::clean).filter(words -> !words.isEmpty()));
    }

    private static Heading clean(Heading heading) {
        return new Heading(
                Words.clean(heading.gathering()), Words.clean(heading.number()), Words.clean(heading.title()));
    }

    private static List<Entry> clean(List<Entry> entries) {
        return entries.stream()
                .map(ImportText::clean)
                .filter(e -> !e.entries().isEmpty() || !Words.looksBlank(EntryText.words(e.text())))
                .toList();
    }

    /** Sources named in a document are contributions of another workshop, or of none. */
    private static Entry clean(Entry entry) {
        return new Entry(entry.form(), EntryText.clean(entry.text()), clean(entry.entries()), List.of());
    }
}
