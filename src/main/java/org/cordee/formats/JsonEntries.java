package org.cordee.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Keyed;
import org.cordee.restitution.Language;

/** Entries and their texts, as JSON and back. */
final class JsonEntries {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Pattern ADDRESS = Pattern.compile("https?://|mailto:", Pattern.CASE_INSENSITIVE);

    private JsonEntries() {}

    static ArrayNode write(List<Entry> entries) {
        ArrayNode array = NODES.arrayNode();
        for (Entry entry : entries) {
            ObjectNode json = array.addObject().put("form", entry.form().key());
            json.set("text", text(entry.text()));
            if (!entry.entries().isEmpty()) json.set("entries", write(entry.entries()));
            if (!entry.sources().isEmpty()) {
                ArrayNode sources = json.putArray("sources");
                entry.sources().forEach(sources::add);
            }
        }
        return array;
    }

    private static ArrayNode text(List<Inline> text) {
        ArrayNode array = NODES.arrayNode();
        text.forEach(inline -> array.add(inline(inline)));
        return array;
    }

    private static JsonNode inline(Inline inline) {
        if (inline instanceof Inline.Text words) return NODES.textNode(words.words());
        if (inline instanceof Inline.Emphasis emphasis)
            return NODES.objectNode().set("em", text(emphasis.content()));
        if (inline instanceof Inline.Strong strong) return NODES.objectNode().set("strong", text(strong.content()));
        if (inline instanceof Inline.Link link)
            return NODES.objectNode().put("link", link.address()).set("of", text(link.content()));
        if (inline instanceof Inline.In in)
            return NODES.objectNode().put("lang", in.language().tag()).set("of", text(in.content()));
        throw new AssertionError("unknown inline " + inline.getClass());
    }

    /** @throws JsonFields.Unfit if they are none */
    static List<Entry> read(JsonNode array) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode json : JsonFields.items(array)) entries.add(entry(json));
        return entries;
    }

    private static Entry entry(JsonNode json) {
        JsonFields fields = JsonFields.of(json, "form", "text", "entries", "sources");
        List<String> sources = new ArrayList<>();
        for (JsonNode source : fields.optionalItems("sources")) sources.add(JsonFields.words(source));
        try {
            List<Entry> below = fields.has("entries") ? read(fields.get("entries")) : List.of();
            return new Entry(form(fields.words("form")), readText(fields.get("text")), below, sources);
        } catch (IllegalArgumentException e) {
            throw new JsonFields.Unfit(e.getMessage());
        }
    }

    private static Form form(String name) {
        return Keyed.find(Form.values(), name).orElseThrow(() -> new JsonFields.Unfit("form"));
    }

    private static List<Inline> readText(JsonNode array) {
        List<Inline> text = new ArrayList<>();
        for (JsonNode json : JsonFields.items(array)) text.add(readInline(json));
        return text;
    }

    private static Inline readInline(JsonNode json) {
        if (json.isTextual()) return new Inline.Text(json.textValue());
        if (json.has("em"))
            return new Inline.Emphasis(readText(JsonFields.of(json, "em").get("em")));
        if (json.has("strong"))
            return new Inline.Strong(readText(JsonFields.of(json, "strong").get("strong")));
        if (json.has("lang")) return in(JsonFields.of(json, "lang", "of"));
        JsonFields link = JsonFields.of(json, "link", "of");
        String address = link.words("link");
        if (!ADDRESS.matcher(address).lookingAt()) throw new JsonFields.Unfit("link");
        return new Inline.Link(address, readText(link.get("of")));
    }

    private static Inline in(JsonFields fields) {
        Language language = Language.ofTag(fields.words("lang")).orElseThrow(() -> new JsonFields.Unfit("lang"));
        return new Inline.In(language, readText(fields.get("of")));
    }
}
