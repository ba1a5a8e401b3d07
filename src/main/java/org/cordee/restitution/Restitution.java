package org.cordee.restitution;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one workshop hands over: heading, perhaps an introduction, the five sections in their order, and perhaps a closing
 * quotation, in quotation marks.
 */
public record Restitution(
        Heading heading,
        Language language,
        Wording wording,
        List<Entry> introduction,
        Map<Section, SectionBody> sections,
        Optional<String> closingQuotation) {

    /** @throws IllegalArgumentException if a section is missing */
    public Restitution {
        introduction = Entries.inOrder(introduction, false);
        sections = allFive(sections);
        closingQuotation = closingQuotation
                .map(Words::clean)
                .filter(words -> !words.isEmpty())
                .map(words -> Quotation.marked(words, language));
    }

    private static Map<Section, SectionBody> allFive(Map<Section, SectionBody> sections) {
        if (sections.size() != Section.values().length) throw new IllegalArgumentException("a section is missing");
        return Collections.unmodifiableMap(new EnumMap<>(sections));
    }

    /** A restitution to be written: its five titles, and nothing under them. */
    public static Restitution empty(Heading heading, Language language, Wording wording) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, new SectionBody(wording.title(section, language), List.of()));
        }
        return new Restitution(heading, language, wording, List.of(), sections, Optional.empty());
    }

    /** The same without a word of what languages its lines are in. */
    public Restitution unmarked() {
        Map<Section, SectionBody> plain = new EnumMap<>(Section.class);
        sections.forEach((section, body) -> plain.put(section, body.unmarked()));
        return new Restitution(heading, language, wording, Entries.unmarked(introduction), plain, closingQuotation);
    }

    public Restitution withHeading(Heading heading) {
        return new Restitution(heading, language, wording, introduction, sections, closingQuotation);
    }

    public Restitution withSections(Map<Section, SectionBody> sections) {
        return new Restitution(heading, language, wording, introduction, sections, closingQuotation);
    }

    public Restitution withClosingQuotation(Optional<String> closingQuotation) {
        return new Restitution(heading, language, wording, introduction, sections, closingQuotation);
    }
}
