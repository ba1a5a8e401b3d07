package org.cordee.restitution;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one workshop hands over: heading, the five sections, and perhaps a closing quotation. */
public record Restitution(
        Heading heading,
        Language language,
        Wording wording,
        List<Entry> introduction,
        Map<Section, SectionBody> sections,
        Optional<String> closingQuotation) {

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
