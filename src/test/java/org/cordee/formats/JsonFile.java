package org.cordee.formats;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;

/** A restitution as programs read it, the schema that says what it may be, and one that is sound, to be broken. */
final class JsonFile {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    private JsonFile() {}

    private static JsonSchema schema() {
        try (InputStream schema = JsonFile.class.getResourceAsStream("/restitution.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<?> faults(byte[] json) {
        try {
            return SCHEMA.validate(
                    JSON.readTree(json), context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(Dossier dossier) {
        return Format.JSON.writer().write(dossier, HouseStyle.PLAIN);
    }

    static Outcome outcome(byte[] json) {
        return Format.JSON.reader().orElseThrow().read(json);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode sound() {
        try {
            Entry entry = Entry.of(Form.BULLET, Gatherings.text("Un point"));
            return (ObjectNode) JSON.readTree(written(Dossier.of(Gatherings.saying(entry))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode workshop(ObjectNode json) {
        return (ObjectNode) json.get("workshops").get(0);
    }

    static ObjectNode entry(ObjectNode json) {
        return (ObjectNode)
                workshop(json).get("sections").get("solutions").get("entries").get(0);
    }

    static ObjectNode contribution(ObjectNode json) {
        return workshop(json)
                .putArray("contributions")
                .addObject()
                .put("id", "a")
                .put("section", "stakes")
                .put("text", "x")
                .put("at", "2026-11-23T15:05:00Z");
    }

    static void link(ObjectNode json, String address) {
        ObjectNode link = entry(json).putArray("text").addObject().put("link", address);
        link.putArray("of").add("x");
    }
}
