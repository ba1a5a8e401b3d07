package org.cordee.web;

import static org.cordee.web.EntityJson.nullable;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.cordee.workshop.DraftEntry;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Id;
import org.cordee.workshop.Objection;
import org.cordee.workshop.Signature;

/** The restitution as it goes out: its entries and closing words, and what the room made of them. */
final class RestitutionJson {
    private RestitutionJson() {}

    static void write(Entity entity, JsonGenerator json) throws IOException {
        if (entity instanceof DraftEntry entry) entry(entry, json);
        else if (entity instanceof Entity.Closing closing) closing(closing, json);
        else if (entity instanceof Entity.Recognition recognition) recognition(recognition, json);
        else if (entity instanceof Objection objection) objection(objection, json);
        else if (entity instanceof Entity.Signatures signatures) signatures(signatures, json);
        else throw new AssertionError("unknown part of a restitution " + entity.getClass());
    }

    private static void entry(DraftEntry entry, JsonGenerator json) throws IOException {
        EntityJson.begin("entry", entry.id().value(), entry.seq(), json);
        json.writeStringField("section", entry.position().section().key());
        nullable("parent", entry.position().parent().map(Id.Entry::value), json);
        json.writeStringField("place", entry.position().place().key());
        json.writeStringField("form", entry.form().key());
        json.writeFieldName("text");
        InlineJson.write(entry.text(), json);
        json.writeArrayFieldStart("sources");
        for (Id.Contribution source : entry.sources()) json.writeString(source.value());
        json.writeEndArray();
    }

    private static void closing(Entity.Closing closing, JsonGenerator json) throws IOException {
        EntityJson.begin("closing", closing.seq(), json);
        nullable("text", closing.words(), json);
    }

    private static void recognition(Entity.Recognition recognition, JsonGenerator json) throws IOException {
        EntityJson.begin("recognition", recognition.entry().value(), recognition.seq(), json);
        json.writeNumberField("count", recognition.count());
    }

    // Words that an audience may not see are empty by now; an objection without words is refused when it is made.
    private static void objection(Objection objection, JsonGenerator json) throws IOException {
        EntityJson.begin("objection", objection.id().value(), objection.seq(), json);
        json.writeStringField("section", objection.section().key());
        nullable("entry", objection.entry().map(Id.Entry::value), json);
        nullable("text", Optional.of(objection.words()).filter(words -> !words.isEmpty()), json);
        if (objection.outcome().isEmpty()) {
            json.writeNullField("outcome");
            return;
        }
        json.writeObjectFieldStart("outcome");
        json.writeStringField("kind", objection.outcome().get().kind().key());
        json.writeStringField("reason", objection.outcome().get().reason());
        json.writeEndObject();
    }

    private static void signatures(Entity.Signatures signatures, JsonGenerator json) throws IOException {
        EntityJson.begin("signatures", signatures.seq(), json);
        json.writeBooleanField("standing", signatures.standing());
        json.writeArrayFieldStart("versions");
        for (Signature version : signatures.versions()) version(version, json);
        json.writeEndArray();
    }

    private static void version(Signature version, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", version.version());
        json.writeNumberField("seq", version.seq());
        json.writeNumberField("at", version.at().toEpochMilli());
        json.writeNumberField("recognised", version.recognised());
        json.writeNumberField("present", version.present());
        json.writeNumberField("open", version.open());
        json.writeEndObject();
    }
}
