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
import org.cordee.restitution.Dissent;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Seal;
import org.cordee.restitution.Weighed;

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
        annexes.seal().ifPresent(seal -> json.set("signed", seal(restitution, seal)));
        return json;
    }

    private static void annexes(Annexes annexes, ObjectNode json) {
        json.put("people", annexes.people()).put("withdrawn", annexes.withdrawn());
        ArrayNode contributions = json.putArray("contributions");
        annexes.voices().forEach(voice -> contributions.add(JsonVoices.write(voice)));
        if (!annexes.weighed().isEmpty()) {
            ArrayNode weighed = json.putArray("weighed");
            annexes.weighed().forEach(one -> weighed.add(weighed(one)));
        }
        if (!annexes.dissents().isEmpty()) {
            ArrayNode dissents = json.putArray("objections");
            annexes.dissents().forEach(one -> dissents.add(dissent(one)));
        }
    }

    private static ObjectNode weighed(Weighed weighed) {
        ObjectNode json = NODES.objectNode()
                .put("section", weighed.section().key())
                .put("text", weighed.words())
                .put("dots", weighed.dots());
        weighed.ratings()
                .ifPresent(m -> json.putObject("ratings")
                        .put("count", m.count())
                        .put("impact", m.impact())
                        .put("feasibility", m.feasibility()));
        return json;
    }

    private static ObjectNode dissent(Dissent dissent) {
        ObjectNode json =
                NODES.objectNode().put("section", dissent.section().key()).put("text", dissent.words());
        dissent.line().ifPresent(line -> json.put("line", line));
        json.put("answer", dissent.answer().key());
        if (!dissent.reason().isEmpty()) json.put("reason", dissent.reason());
        return json;
    }

    private static ObjectNode seal(Restitution restitution, Seal seal) {
        return NODES.objectNode()
                .put("version", seal.version())
                .put("at", seal.at().toString())
                .put("recognised", seal.recognised())
                .put("present", seal.present())
                .put("open", seal.open())
                .put("sha256", Fingerprint.of(restitution));
    }
}
