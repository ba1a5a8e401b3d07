package org.cordee.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Voice;

/** A dossier for programs, with nothing left out; {@code restitution.schema.json} says what is what. */
final class JsonWriter implements DocumentWriter {
    static final String FORMAT = "cordee-restitution";
    static final int VERSION = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectWriter INDENTED = new ObjectMapper().writer(indented());

    private static DefaultPrettyPrinter indented() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines);
    }

    @Override
    public byte[] write(Dossier dossier, HouseStyle style) {
        Gathering gathering = dossier.gathering();
        ObjectNode json = NODES.objectNode().put("format", FORMAT).put("version", VERSION);
        dossier.asOf().ifPresent(at -> json.put("asOf", at.toString()));
        json.put("gathering", gathering.name())
                .put("language", gathering.language().tag());
        json.set("preamble", JsonEntries.write(gathering.preamble()));
        ArrayNode workshops = json.putArray("workshops");
        for (int i = 0; i < gathering.restitutions().size(); i++) {
            workshops.add(
                    workshop(gathering.restitutions().get(i), dossier.annexes().get(i)));
        }
        return bytes(json);
    }

    private static byte[] bytes(ObjectNode json) {
        try {
            return (INDENTED.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a tree can be written", e);
        }
    }

    private static ObjectNode workshop(Restitution restitution, Annexes annexes) {
        ObjectNode json = NODES.objectNode()
                .put("gathering", restitution.heading().gathering())
                .put("number", restitution.heading().number())
                .put("title", restitution.heading().title())
                .put("language", restitution.language().tag())
                .put("wording", restitution.wording().key());
        json.set("introduction", JsonEntries.write(restitution.introduction()));
        ObjectNode sections = json.putObject("sections");
        restitution.sections().forEach((section, body) -> {
            ObjectNode written = sections.putObject(section.key()).put("title", body.title());
            written.set("entries", JsonEntries.write(body.entries()));
        });
        restitution.closingQuotation().ifPresent(words -> json.put("closingQuotation", words));
        if (!annexes.equals(Annexes.NONE)) annexes(annexes, json);
        return json;
    }

    private static void annexes(Annexes annexes, ObjectNode json) {
        json.put("people", annexes.people()).put("withdrawn", annexes.withdrawn());
        ArrayNode contributions = json.putArray("contributions");
        for (Voice voice : annexes.voices()) {
            ObjectNode written = contributions
                    .addObject()
                    .put("id", voice.id())
                    .put("section", voice.section().key())
                    .put("text", voice.words());
            voice.field().ifPresent(field -> written.put("field", field));
            written.put("at", voice.at().toString());
            if (voice.hidden()) written.put("hidden", true);
        }
    }
}
