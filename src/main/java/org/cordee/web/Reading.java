package org.cordee.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.formats.DocumentReader;
import org.cordee.formats.Format;
import org.cordee.formats.Mapping;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Wording;
import org.cordee.restitution.Words;

/** How a document that was sent is to be read: by the format that its sender says, and for one of another template, as what. */
record Reading(DocumentReader reader, Mapping mapping) {
    private static final int MOST_MAPPED = 500;

    /** @throws Problem if it says what there is not */
    static Reading of(RoutingContext rc) {
        return new Reading(format(rc).reader().orElseThrow(() -> new Problem(415, "not-read")), mapping(rc));
    }

    private static Format format(RoutingContext rc) {
        Optional<String> named = first(rc, "format");
        if (named.isPresent())
            return Format.ofExtension(named.get()).orElseThrow(() -> Problem.ofField("bad-field", "format"));
        String type = Optional.ofNullable(rc.request().getHeader(HttpHeaders.CONTENT_TYPE))
                .orElse("");
        for (Format format : Format.values()) {
            if (essence(format.mediaType()).equals(essence(type))) return format;
        }
        return Format.MARKDOWN;
    }

    private static String essence(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static Mapping mapping(RoutingContext rc) {
        List<String> pairs = rc.queryParam("map");
        if (pairs.size() > MOST_MAPPED) throw Problem.ofField("too-many", "map");
        Map<Integer, Section> sections = new HashMap<>();
        for (String pair : pairs) put(pair, sections);
        return new Mapping(as(rc), sections);
    }

    /** {@code 3:solutions}: the heading at this place is this section. */
    private static void put(String pair, Map<Integer, Section> sections) {
        String[] parts = pair.split(":", 2);
        Optional<Section> section = parts.length == 2 ? Section.ofKey(parts[1]) : Optional.empty();
        if (section.isEmpty() || !parts[0].matches("[0-9]{1,5}")) throw Problem.ofField("bad-field", "map");
        sections.put(Integer.parseInt(parts[0]), section.get());
    }

    private static Optional<Mapping.As> as(RoutingContext rc) {
        Optional<String> number = first(rc, "number");
        if (number.isEmpty()) return Optional.empty();
        if (!Heading.isNumber(number.get())) throw Problem.ofField("bad-field", "number");
        Heading heading = new Heading(words(rc, "gathering"), number.get(), words(rc, "title"));
        Language language = Language.ofTag(first(rc, "language").orElse("fr"))
                .orElseThrow(() -> Problem.ofField("bad-field", "language"));
        Wording wording = Wording.ofKey(first(rc, "wording").orElse("reproduce"))
                .orElseThrow(() -> Problem.ofField("bad-field", "wording"));
        return Optional.of(new Mapping.As(heading, language, wording));
    }

    private static String words(RoutingContext rc, String field) {
        String words = Words.clean(first(rc, field).orElse(""));
        if (words.isEmpty()) throw Problem.ofField("missing-field", field);
        if (Words.graphemes(words) > 200) throw Problem.ofField("too-long", field);
        return words;
    }

    private static Optional<String> first(RoutingContext rc, String name) {
        return rc.queryParam(name).stream().findFirst();
    }
}
