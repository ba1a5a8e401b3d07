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
        Optional<String> closingQuotation) {}
