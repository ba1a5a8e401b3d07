package org.cordee.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Optional;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.DraftEntry;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Id;
import org.cordee.workshop.Objection;

/** The entities of a board as they go out, each kind of them in a file of its own. An author never does. */
final class EntityJson {
    private EntityJson() {}

    /** The same in answers over HTTP. */
    static final class Serializer extends JsonSerializer<Entity> {
        @Override
        public void serialize(Entity entity, JsonGenerator json, SerializerProvider provider) throws IOException {
            write(entity, json);
        }
    }

    static void write(Entity entity, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (entity instanceof Contribution contribution) ContributionJson.write(contribution, json);
        else if (entity instanceof Entity.Gone gone) gone(gone, json);
        else if (isRestitution(entity)) RestitutionJson.write(entity, json);
        else if (isWeight(entity)) WeightJson.write(entity, json);
        else SessionJson.write(entity, json);
        json.writeEndObject();
    }

    private static boolean isRestitution(Entity entity) {
        return entity instanceof DraftEntry
                || entity instanceof Entity.Closing
                || entity instanceof Entity.Recognition
                || entity instanceof Objection
                || entity instanceof Entity.Signatures;
    }

    private static boolean isWeight(Entity entity) {
        return entity instanceof Entity.Support
                || entity instanceof Entity.Tally
                || entity instanceof Entity.Ratings
                || entity instanceof Entity.Turnout
                || entity instanceof Entity.Voices;
    }

    private static void gone(Entity.Gone gone, JsonGenerator json) throws IOException {
        begin("gone", gone.seq(), json);
        if (gone.id() instanceof Id.Contribution id) gone("contribution", id.value(), gone.why(), json);
        else if (gone.id() instanceof Id.Cluster id) gone("cluster", id.value(), gone.why(), json);
        else if (gone.id() instanceof Id.Entry id) gone("entry", id.value(), gone.why(), json);
        else if (gone.id() instanceof Id.Objection id) gone("objection", id.value(), gone.why(), json);
        else throw new AssertionError("nothing of this kind is ever gone: " + gone.id());
    }

    private static void gone(String of, String id, Entity.Why why, JsonGenerator json) throws IOException {
        json.writeStringField("id", id);
        json.writeStringField("of", of);
        json.writeStringField("why", why.key());
    }

    static void begin(String kind, long seq, JsonGenerator json) throws IOException {
        json.writeStringField("e", kind);
        json.writeNumberField("seq", seq);
    }

    static void begin(String kind, String id, long seq, JsonGenerator json) throws IOException {
        json.writeStringField("e", kind);
        json.writeStringField("id", id);
        json.writeNumberField("seq", seq);
    }

    static void nullable(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) json.writeStringField(name, value.get());
        else json.writeNullField(name);
    }

    static void nullableNumber(String name, Optional<? extends Number> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) json.writeNumberField(name, value.get().longValue());
        else json.writeNullField(name);
    }
}
