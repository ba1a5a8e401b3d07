package org.cordee.web;

import static org.cordee.web.EntityJson.begin;
import static org.cordee.web.EntityJson.nullable;
import static org.cordee.web.EntityJson.nullableNumber;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.cordee.restitution.Section;
import org.cordee.workshop.AgendaItem;
import org.cordee.workshop.Cluster;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Id;
import org.cordee.workshop.Permission;

/** How the workshop is held, as it goes out. */
final class SessionJson {
    private SessionJson() {}

    static void write(Entity entity, JsonGenerator json) throws IOException {
        if (entity instanceof Entity.Workshop workshop) workshop(workshop, json);
        else if (entity instanceof Entity.Agenda agenda) agenda(agenda, json);
        else if (entity instanceof Entity.Clock clock) timer(clock, json);
        else if (entity instanceof Entity.Manners manners) customs(manners, json);
        else if (entity instanceof Entity.Offer offer) offer(offer, json);
        else if (entity instanceof Entity.Rubric rubric) rubric(rubric, json);
        else if (entity instanceof Entity.Notice notice) notice(notice, json);
        else if (entity instanceof Cluster cluster) cluster(cluster, json);
        else if (entity instanceof Entity.Dismissed dismissed) dismissed(dismissed, json);
        else throw new AssertionError("unknown entity " + entity.getClass());
    }

    private static void workshop(Entity.Workshop workshop, JsonGenerator json) throws IOException {
        begin("workshop", workshop.seq(), json);
        json.writeStringField("gathering", workshop.heading().gathering());
        json.writeStringField("number", workshop.heading().number());
        json.writeStringField("title", workshop.heading().title());
        json.writeStringField("language", workshop.language().tag());
        json.writeStringField("wording", workshop.wording().key());
        json.writeBooleanField("open", workshop.open());
        json.writeStringField("step", workshop.step().key());
        permits(workshop.permits(), json);
        nullableNumber("nth", workshop.nth(), json);
        json.writeStringField("scene", workshop.scene().key());
    }

    private static void permits(Set<Permission> permits, JsonGenerator json) throws IOException {
        keys("permits", permits.stream().sorted().map(Permission::key).toList(), json);
    }

    private static void keys(String name, Collection<String> keys, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String key : keys) json.writeString(key);
        json.writeEndArray();
    }

    private static void agenda(Entity.Agenda agenda, JsonGenerator json) throws IOException {
        begin("agenda", agenda.seq(), json);
        json.writeArrayFieldStart("items");
        for (AgendaItem item : agenda.items()) item(item, json);
        json.writeEndArray();
    }

    private static void item(AgendaItem item, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("step", item.step().key());
        keys("sections", item.sections().stream().sorted().map(Section::key).toList(), json);
        permits(item.permits(), json);
        nullableNumber("seconds", item.length().map(Duration::toSeconds), json);
        json.writeEndObject();
    }

    private static void timer(Entity.Clock clock, JsonGenerator json) throws IOException {
        begin("timer", clock.seq(), json);
        nullableNumber("ends", clock.timer().ends().map(Instant::toEpochMilli), json);
        nullableNumber("left", clock.timer().left().map(Duration::toSeconds), json);
    }

    private static void customs(Entity.Manners manners, JsonGenerator json) throws IOException {
        begin("customs", manners.seq(), json);
        json.writeBooleanField("premoderated", manners.customs().premoderated());
        json.writeNumberField("pause", manners.customs().pause().toSeconds());
        json.writeNumberField("dots", manners.customs().dots());
        json.writeBooleanField("stacking", manners.customs().stacking());
    }

    private static void offer(Entity.Offer offer, JsonGenerator json) throws IOException {
        begin("offer", offer.seq(), json);
        nullable("section", offer.section().map(Section::key), json);
        nullable("entry", offer.entry().map(Id.Entry::value), json);
    }

    private static void rubric(Entity.Rubric rubric, JsonGenerator json) throws IOException {
        begin("section", rubric.section().key(), rubric.seq(), json);
        json.writeStringField("title", rubric.title());
        json.writeBooleanField("open", rubric.open());
        json.writeBooleanField("veiled", rubric.veiled());
        json.writeBooleanField("revealed", rubric.revealed());
        nullable("writer", rubric.writer(), json);
    }

    private static void notice(Entity.Notice notice, JsonGenerator json) throws IOException {
        begin("notice", notice.seq(), json);
        nullable("text", notice.words(), json);
    }

    private static void cluster(Cluster cluster, JsonGenerator json) throws IOException {
        begin("cluster", cluster.id().value(), cluster.seq(), json);
        json.writeStringField("section", cluster.section().key());
        json.writeStringField("title", cluster.title());
    }

    private static void dismissed(Entity.Dismissed dismissed, JsonGenerator json) throws IOException {
        begin("dismissed", dismissed.seq(), json);
        json.writeArrayFieldStart("proposals");
        List<List<String>> proposals = dismissed.proposals().stream()
                .map(members ->
                        members.stream().map(Id.Contribution::value).sorted().toList())
                .sorted((a, b) -> String.join(" ", a).compareTo(String.join(" ", b)))
                .toList();
        for (List<String> members : proposals) {
            json.writeStartArray();
            for (String member : members) json.writeString(member);
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
