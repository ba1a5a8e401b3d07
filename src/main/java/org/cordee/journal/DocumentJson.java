package org.cordee.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Wording;

/** The parts of a document that stand in events: inline text, and a restitution's frame. */
final class DocumentJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DocumentJson() {}

    static ArrayNode write(List<Inline> text) {
        ArrayNode array = NODES.arrayNode();
        text.forEach(inline -> array.add(write(inline)));
        return array;
    }

    private static JsonNode write(Inline inline) {
        if (inline instanceof Inline.Text text) return NODES.textNode(text.words());
        if (inline instanceof Inline.Emphasis emphasis)
            return NODES.objectNode().set("em", write(emphasis.content()));
        if (inline instanceof Inline.Strong strong) return NODES.objectNode().set("strong", write(strong.content()));
        if (inline instanceof Inline.Link link)
            return NODES.objectNode().put("link", link.address()).set("of", write(link.content()));
        throw new AssertionError("unknown inline " + inline.getClass());
    }

    static List<Inline> readText(JsonNode array) {
        List<Inline> text = new ArrayList<>();
        array.forEach(node -> text.add(readInline(node)));
        return text;
    }

    private static Inline readInline(JsonNode node) {
        if (node.isTextual()) return new Inline.Text(node.textValue());
        if (node.has("em")) return new Inline.Emphasis(readText(node.get("em")));
        if (node.has("strong")) return new Inline.Strong(readText(node.get("strong")));
        if (node.has("link")) return new Inline.Link(node.get("link").textValue(), readText(node.get("of")));
        throw new IllegalStateException("the record holds an unknown inline");
    }

    static ObjectNode write(Restitution frame) {
        ObjectNode json = NODES.objectNode()
                .put("gathering", frame.heading().gathering())
                .put("number", frame.heading().number())
                .put("title", frame.heading().title())
                .put("language", frame.language().tag())
                .put("wording", frame.wording().key());
        ObjectNode titles = json.putObject("titles");
        frame.sections().forEach((section, body) -> titles.put(section.key(), body.title()));
        json.set("introduction", writeEntries(frame.introduction()));
        return json;
    }

    static ArrayNode writeEntries(List<Entry> entries) {
        ArrayNode array = NODES.arrayNode();
        for (Entry entry : entries) {
            ObjectNode json = array.addObject().put("form", entry.form().name());
            json.set("text", write(entry.text()));
            json.set("entries", writeEntries(entry.entries()));
        }
        return array;
    }

    static Restitution readRestitution(JsonNode json) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(
                    section,
                    new SectionBody(json.get("titles").get(section.key()).textValue(), List.of()));
        }
        return new Restitution(
                new Heading(
                        json.get("gathering").textValue(),
                        json.get("number").textValue(),
                        json.get("title").textValue()),
                Language.ofTag(json.get("language").textValue()).orElseThrow(),
                Wording.ofKey(json.get("wording").textValue()).orElseThrow(),
                readEntries(json.path("introduction")),
                sections,
                Optional.empty());
    }

    static List<Entry> readEntries(JsonNode array) {
        List<Entry> entries = new ArrayList<>();
        array.forEach(json -> entries.add(new Entry(
                Form.valueOf(json.get("form").textValue()),
                readText(json.get("text")),
                readEntries(json.path("entries")),
                List.of())));
        return entries;
    }
}
