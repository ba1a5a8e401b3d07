package org.cordee.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.List;
import org.cordee.restitution.Inline;

/** An entry's text on the wire: strings, and objects {@code em}, {@code strong}, {@code link … of}. */
final class InlineJson {
    private InlineJson() {}

    /** The same in answers over HTTP. */
    static final class Serializer extends JsonSerializer<List<Inline>> {
        @Override
        public void serialize(List<Inline> text, JsonGenerator json, SerializerProvider provider) throws IOException {
            write(text, json);
        }
    }

    static Inline read(JsonNode node) {
        if (node.isTextual()) return new Inline.Text(node.textValue());
        Fields fields = new Fields(node);
        Inline inline = read(fields);
        fields.noOthers();
        return inline;
    }

    private static Inline read(Fields fields) {
        if (fields.has("em")) return new Inline.Emphasis(fields.list("em", InlineJson::read));
        if (fields.has("strong")) return new Inline.Strong(fields.list("strong", InlineJson::read));
        if (fields.has("link")) return new Inline.Link(fields.text("link"), fields.list("of", InlineJson::read));
        throw BadFrame.of("bad-field", "text");
    }

    static void write(List<Inline> text, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Inline inline : text) write(inline, json);
        json.writeEndArray();
    }

    private static void write(Inline inline, JsonGenerator json) throws IOException {
        if (inline instanceof Inline.Text text) {
            json.writeString(text.words());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            wrapped("em", emphasis.content(), json);
        } else if (inline instanceof Inline.Strong strong) {
            wrapped("strong", strong.content(), json);
        } else if (inline instanceof Inline.Link link) {
            json.writeStartObject();
            json.writeStringField("link", link.address());
            json.writeFieldName("of");
            write(link.content(), json);
            json.writeEndObject();
        }
    }

    private static void wrapped(String name, List<Inline> content, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName(name);
        write(content, json);
        json.writeEndObject();
    }
}
