package org.cordee.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.DraftEntry;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Id;

/** The entities of a board as they go out. An author never does. */
final class EntityJson {
    private EntityJson() {}

    static void write(Entity entity, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (entity instanceof Entity.Workshop workshop) workshop(workshop, json);
        else if (entity instanceof Entity.Rubric rubric) rubric(rubric, json);
        else if (entity instanceof Contribution contribution) contribution(contribution, json);
        else if (entity instanceof DraftEntry entry) entry(entry, json);
        else if (entity instanceof Entity.Closing closing) closing(closing, json);
        else if (entity instanceof Entity.Gone gone) gone(gone, json);
        json.writeEndObject();
    }

    private static void workshop(Entity.Workshop workshop, JsonGenerator json) throws IOException {
        json.writeStringField("e", "workshop");
        json.writeNumberField("seq", workshop.seq());
        json.writeStringField("gathering", workshop.heading().gathering());
        json.writeStringField("number", workshop.heading().number());
        json.writeStringField("title", workshop.heading().title());
        json.writeStringField("language", workshop.language().tag());
        json.writeStringField("wording", workshop.wording().key());
        json.writeBooleanField("open", workshop.open());
    }

    private static void rubric(Entity.Rubric rubric, JsonGenerator json) throws IOException {
        json.writeStringField("e", "section");
        json.writeStringField("id", rubric.section().key());
        json.writeNumberField("seq", rubric.seq());
        json.writeStringField("title", rubric.title());
        json.writeBooleanField("open", rubric.open());
    }

    private static void contribution(Contribution contribution, JsonGenerator json) throws IOException {
        json.writeStringField("e", "contribution");
        json.writeStringField("id", contribution.id().value());
        json.writeNumberField("seq", contribution.seq());
        json.writeStringField("section", contribution.section().key());
        json.writeStringField("text", contribution.text());
        nullable("field", contribution.about().map(Id.Contribution::value), json);
        json.writeNumberField("at", contribution.at().toEpochMilli());
        json.writeBooleanField("edited", contribution.edited());
        json.writeBooleanField("hidden", !contribution.isSeen());
    }

    private static void entry(DraftEntry entry, JsonGenerator json) throws IOException {
        json.writeStringField("e", "entry");
        json.writeStringField("id", entry.id().value());
        json.writeNumberField("seq", entry.seq());
        json.writeStringField("section", entry.position().section().key());
        nullable("parent", entry.position().parent().map(Id.Entry::value), json);
        json.writeStringField("place", entry.position().place().key());
        json.writeStringField("form", lower(entry.form()));
        json.writeFieldName("text");
        InlineJson.write(entry.text(), json);
        json.writeArrayFieldStart("sources");
        for (Id.Contribution source : entry.sources()) json.writeString(source.value());
        json.writeEndArray();
    }

    private static void closing(Entity.Closing closing, JsonGenerator json) throws IOException {
        json.writeStringField("e", "closing");
        json.writeNumberField("seq", closing.seq());
        nullable("text", closing.words(), json);
    }

    private static void gone(Entity.Gone gone, JsonGenerator json) throws IOException {
        json.writeStringField("e", "gone");
        json.writeStringField(
                "id", gone.id() instanceof Id.Entry e ? e.value() : ((Id.Contribution) gone.id()).value());
        json.writeNumberField("seq", gone.seq());
        json.writeStringField("of", gone.id() instanceof Id.Entry ? "entry" : "contribution");
        json.writeStringField("why", lower(gone.why()));
    }

    private static void nullable(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) json.writeStringField(name, value.get());
        else json.writeNullField(name);
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
