package org.cordee.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.cordee.workshop.Entity;

/** What counts people goes out as numbers, never as who. */
final class WeightJson {
    private WeightJson() {}

    static void write(Entity entity, JsonGenerator json) throws IOException {
        if (entity instanceof Entity.Support support) support(support, json);
        else if (entity instanceof Entity.Tally tally) tally(tally, json);
        else if (entity instanceof Entity.Ratings ratings) ratings(ratings, json);
        else if (entity instanceof Entity.Turnout turnout) turnout(turnout, json);
        else if (entity instanceof Entity.Voices voices) voices(voices, json);
        else throw new AssertionError("unknown weight " + entity.getClass());
    }

    private static void support(Entity.Support support, JsonGenerator json) throws IOException {
        EntityJson.begin("support", support.contribution().value(), support.seq(), json);
        json.writeNumberField("count", support.count());
    }

    private static void tally(Entity.Tally tally, JsonGenerator json) throws IOException {
        EntityJson.begin("tally", tally.of().value(), tally.seq(), json);
        json.writeStringField("section", tally.section().key());
        json.writeNumberField("dots", tally.dots());
    }

    private static void ratings(Entity.Ratings ratings, JsonGenerator json) throws IOException {
        EntityJson.begin("ratings", ratings.of().value(), ratings.seq(), json);
        json.writeStringField("section", ratings.section().key());
        json.writeNumberField("count", ratings.count());
        json.writeNumberField("impact", ratings.impact());
        json.writeNumberField("feasibility", ratings.feasibility());
    }

    private static void turnout(Entity.Turnout turnout, JsonGenerator json) throws IOException {
        EntityJson.begin("turnout", turnout.section().key(), turnout.seq(), json);
        json.writeNumberField("people", turnout.people());
    }

    private static void voices(Entity.Voices voices, JsonGenerator json) throws IOException {
        EntityJson.begin("voices", voices.section().key(), voices.seq(), json);
        json.writeNumberField("count", voices.count());
    }
}
