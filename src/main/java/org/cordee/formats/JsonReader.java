package org.cordee.formats;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Wording;

/** What {@link JsonWriter} writes, read again: strictly, for a program that wrote something else meant something else. */
final class JsonReader implements DocumentReader {
    private static final int DEEPEST = 300;
    private static final ObjectMapper STRICT = new ObjectMapper(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LARGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public Outcome read(byte[] bytes, Mapping mapping) {
        if (bytes.length > LARGEST) return refused(Why.TOO_BIG);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(STRICT.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            return refused(Why.NOT_TEXT);
        } catch (JsonProcessingException | JsonFields.Unfit e) {
            return refused(Why.NOT_OF_ITS_TYPE);
        }
    }

    private static Outcome refused(Why why) {
        return new Outcome.Refused(why, List.of());
    }

    private static Outcome read(JsonNode json) {
        JsonFields fields =
                JsonFields.of(json, "format", "version", "asOf", "gathering", "language", "preamble", "workshops");
        if (!fields.words("format").equals(JsonWriter.FORMAT)) throw new JsonFields.Unfit("format");
        if (fields.count("version") != JsonWriter.VERSION) throw new JsonFields.Unfit("version");
        if (fields.has("asOf")) fields.moment("asOf");
        List<Restitution> workshops = new ArrayList<>();
        for (JsonNode workshop : JsonFields.items(fields.get("workshops"))) workshops.add(workshop(workshop));
        if (workshops.isEmpty()) return refused(Why.NO_WORKSHOP);
        Gathering gathering = new Gathering(
                fields.words("gathering"), language(fields), JsonEntries.read(fields.get("preamble")), workshops);
        return new Outcome.Read(gathering, List.of());
    }

    private static Language language(JsonFields fields) {
        return Language.ofTag(fields.words("language")).orElseThrow(() -> new JsonFields.Unfit("language"));
    }

    private static Restitution workshop(JsonNode json) {
        JsonFields fields = JsonFields.of(
                json,
                "gathering",
                "number",
                "title",
                "language",
                "wording",
                "introduction",
                "sections",
                "closingQuotation",
                "contributions",
                "people",
                "withdrawn",
                "weighed",
                "objections",
                "signed");
        Optional<String> closing =
                fields.has("closingQuotation") ? Optional.of(fields.words("closingQuotation")) : Optional.empty();
        JsonAnnexes.check(fields);
        return new Restitution(
                heading(fields),
                language(fields),
                Wording.ofKey(fields.words("wording")).orElseThrow(() -> new JsonFields.Unfit("wording")),
                JsonEntries.read(fields.get("introduction")),
                sections(fields.get("sections")),
                closing);
    }

    private static Heading heading(JsonFields fields) {
        if (!Heading.isNumber(fields.words("number"))) throw new JsonFields.Unfit("number");
        return new Heading(fields.words("gathering"), fields.words("number"), fields.words("title"));
    }

    private static Map<Section, SectionBody> sections(JsonNode json) {
        JsonFields fields = JsonFields.of(json, "solutions", "fields", "evidence", "challenges", "stakes");
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            JsonFields body = JsonFields.of(fields.get(section.key()), "title", "entries");
            sections.put(section, new SectionBody(body.words("title"), JsonEntries.read(body.get("entries"))));
        }
        return sections;
    }
}
