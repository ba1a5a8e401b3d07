package org.cordee.journal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.restitution.Section;
import org.cordee.workshop.AgendaItem;
import org.cordee.workshop.Customs;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Led;
import org.cordee.workshop.Id;
import org.cordee.workshop.Permission;
import org.cordee.workshop.Scene;
import org.cordee.workshop.Step;
import org.cordee.workshop.Timer;

/** What befell the workshop as a whole. Lengths of time as ISO 8601 has them, moments too. */
final class LedJson {
    static final Map<String, Function<Payload, Event>> READERS = Map.ofEntries(
            Map.entry(
                    "Made",
                    p -> new Led.Made(DocumentJson.readRestitution(p.json().get("frame")))),
            Map.entry("Opened", p -> new Led.Opened()),
            Map.entry("Closed", p -> new Led.Closed()),
            Map.entry("SectionOpened", p -> new Led.SectionOpened(p.section())),
            Map.entry("SectionClosed", p -> new Led.SectionClosed(p.section())),
            Map.entry("Renamed", p -> new Led.Renamed(p.text("title"))),
            Map.entry("Expelled", p -> new Led.Expelled(new Id.Person(p.text("person")))),
            Map.entry("LinkWithdrawn", p -> new Led.LinkWithdrawn(new Id.Link(UUID.fromString(p.text("link"))))),
            Map.entry("StepBegun", p -> new Led.StepBegun(item(p), p.optionalNumber("nth"))),
            Map.entry(
                    "AgendaSet",
                    p -> new Led.AgendaSet(
                            p.parts("items").stream().map(LedJson::item).toList())),
            Map.entry("TimerSet", p -> new Led.TimerSet(new Timer(p.moment("ends"), p.duration("left")))),
            Map.entry("CustomsSet", p -> new Led.CustomsSet(customs(p))),
            Map.entry("Veiled", p -> new Led.Veiled(p.section(), p.is("veiled"))),
            Map.entry("TalliesRevealed", p -> new Led.TalliesRevealed(p.section(), p.is("revealed"))),
            Map.entry(
                    "Offered",
                    p -> new Led.Offered(
                            p.optional("section").flatMap(Section::ofKey),
                            p.optional("entry").map(Id.Entry::new))),
            Map.entry("Shown", p -> new Led.Shown(p.one("scene", Scene::ofKey))),
            Map.entry("Told", p -> new Led.Told(p.optional("words"))),
            Map.entry("Claimed", p -> new Led.Claimed(p.section(), p.optional("name"))));

    private LedJson() {}

    static void write(Led event, ObjectNode json) {
        if (event instanceof Led.Made made) json.set("frame", DocumentJson.write(made.frame()));
        else if (event instanceof Led.Renamed renamed) json.put("title", renamed.title());
        else if (event instanceof Led.Expelled out)
            json.put("person", out.person().value());
        else if (event instanceof Led.LinkWithdrawn out)
            json.put("link", out.link().value().toString());
        else if (event instanceof Led.Shown shown)
            json.put("scene", shown.scene().key());
        else if (event instanceof Led.Told told) told.words().ifPresent(words -> json.put("words", words));
        else if (event instanceof Led.StepBegun begun) begun(begun, json);
        else if (event instanceof Led.AgendaSet agenda) agenda(agenda, json);
        else if (event instanceof Led.TimerSet set) timer(set.timer(), json);
        else if (event instanceof Led.CustomsSet set) customs(set.customs(), json);
        else ofASection(event, json);
    }

    private static void ofASection(Led event, ObjectNode json) {
        if (event instanceof Led.SectionOpened opened) section(opened.section(), json);
        else if (event instanceof Led.SectionClosed closed) section(closed.section(), json);
        else if (event instanceof Led.Veiled veiled)
            section(veiled.section(), json).put("veiled", veiled.veiled());
        else if (event instanceof Led.TalliesRevealed tallies)
            section(tallies.section(), json).put("revealed", tallies.revealed());
        else if (event instanceof Led.Offered offered) {
            offered.section().ifPresent(section -> section(section, json));
            offered.entry().ifPresent(entry -> json.put("entry", entry.value()));
        } else if (event instanceof Led.Claimed claimed) {
            section(claimed.section(), json);
            claimed.name().ifPresent(name -> json.put("name", name));
        }
    }

    private static ObjectNode section(Section section, ObjectNode json) {
        return json.put("section", section.key());
    }

    private static void begun(Led.StepBegun begun, ObjectNode json) {
        item(begun.item(), json);
        begun.nth().ifPresent(nth -> json.put("nth", nth));
    }

    private static void agenda(Led.AgendaSet agenda, ObjectNode json) {
        ArrayNode items = json.putArray("items");
        agenda.items().forEach(item -> item(item, items.addObject()));
    }

    private static void item(AgendaItem item, ObjectNode json) {
        json.put("step", item.step().key());
        ArrayNode sections = json.putArray("sections");
        item.sections().stream().sorted().forEach(section -> sections.add(section.key()));
        ArrayNode permits = json.putArray("permits");
        item.permits().stream().sorted().forEach(permission -> permits.add(permission.key()));
        item.length().ifPresent(length -> json.put("length", length.toString()));
    }

    private static AgendaItem item(Payload p) {
        return new AgendaItem(
                p.one("step", Step::ofKey),
                p.set("sections", Section::ofKey),
                p.set("permits", Permission::ofKey),
                p.duration("length"));
    }

    private static void timer(Timer timer, ObjectNode json) {
        timer.ends().ifPresent(ends -> json.put("ends", ends.toString()));
        timer.left().ifPresent(left -> json.put("left", left.toString()));
    }

    private static void customs(Customs customs, ObjectNode json) {
        json.put("premoderated", customs.premoderated())
                .put("pause", customs.pause().toString())
                .put("dots", customs.dots())
                .put("stacking", customs.stacking());
    }

    private static Customs customs(Payload p) {
        return new Customs(
                p.is("premoderated"),
                p.duration("pause").orElseThrow(() -> Payload.lacks("pause")),
                p.number("dots"),
                p.is("stacking"));
    }
}
