package org.cordee.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.restitution.Form;
import org.cordee.restitution.Section;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.Led;
import org.cordee.workshop.Event.Written;
import org.cordee.workshop.Id;
import org.cordee.workshop.Place;
import org.cordee.workshop.Position;

/** Events to jsonb and back. What was once written is read for ever: spellings are added here, never taken away. */
final class EventJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EventJson() {}

    /** The name under which an event is kept. */
    static String type(Event event) {
        return event.getClass().getSimpleName();
    }

    static String write(Event event) {
        ObjectNode json = MAPPER.createObjectNode();
        if (event instanceof Led led) write(led, json);
        else if (event instanceof Contributed contributed) write(contributed, json);
        else if (event instanceof Written written) write(written, json);
        return json.toString();
    }

    private static void write(Led event, ObjectNode json) {
        if (event instanceof Led.Made made) json.set("frame", DocumentJson.write(made.frame()));
        else if (event instanceof Led.SectionOpened opened)
            json.put("section", opened.section().key());
        else if (event instanceof Led.SectionClosed closed)
            json.put("section", closed.section().key());
        else if (event instanceof Led.Renamed renamed) json.put("title", renamed.title());
        else if (event instanceof Led.Expelled out)
            json.put("person", out.person().value());
        else if (event instanceof Led.LinkWithdrawn out)
            json.put("link", out.link().value().toString());
    }

    private static void write(Contributed event, ObjectNode json) {
        json.put("contribution", event.contribution().value());
        if (event instanceof Contributed.Posted posted) {
            json.put("section", posted.section().key())
                    .put("text", posted.saying().text());
            posted.saying().about().ifPresent(field -> json.put("field", field.value()));
        } else if (event instanceof Contributed.Edited edited) {
            json.put("text", edited.saying().text());
            edited.saying().about().ifPresent(field -> json.put("field", field.value()));
        }
    }

    private static void write(Written event, ObjectNode json) {
        if (event instanceof Written.EntryPut put) {
            json.put("entry", put.entry().value()).put("form", put.form().name());
            position(put.position(), json);
            json.set("text", DocumentJson.write(put.text()));
            json.set("sources", sources(put.sources()));
        } else if (event instanceof Written.EntryRewritten to) {
            json.put("entry", to.entry().value()).put("form", to.form().name());
            json.set("text", DocumentJson.write(to.text()));
            json.set("sources", sources(to.sources()));
        } else if (event instanceof Written.EntryMoved to) {
            json.put("entry", to.entry().value());
            position(to.position(), json);
        } else if (event instanceof Written.EntryDropped gone) {
            json.put("entry", gone.entry().value());
        } else if (event instanceof Written.ClosingQuoted quoted) {
            quoted.words().ifPresent(words -> json.put("words", words));
        }
    }

    private static void position(Position position, ObjectNode json) {
        json.put("section", position.section().key());
        position.parent().ifPresent(parent -> json.put("parent", parent.value()));
        json.put("place", position.place().key());
    }

    private static ArrayNode sources(List<Id.Contribution> sources) {
        ArrayNode array = MAPPER.createArrayNode();
        sources.forEach(source -> array.add(source.value()));
        return array;
    }

    /** @throws IllegalStateException if the record holds what no version of this program has written */
    static Event read(String type, String payload) {
        JsonNode json = tree(payload);
        return switch (type) {
            case "Made" -> new Led.Made(DocumentJson.readRestitution(json.get("frame")));
            case "Opened" -> new Led.Opened();
            case "Closed" -> new Led.Closed();
            case "SectionOpened" -> new Led.SectionOpened(section(json));
            case "SectionClosed" -> new Led.SectionClosed(section(json));
            case "Renamed" -> new Led.Renamed(text(json, "title"));
            case "Expelled" -> new Led.Expelled(new Id.Person(text(json, "person")));
            case "LinkWithdrawn" -> new Led.LinkWithdrawn(new Id.Link(UUID.fromString(text(json, "link"))));
            case "Posted" -> new Contributed.Posted(contribution(json), section(json), text(json, "text"), field(json));
            case "Edited" -> new Contributed.Edited(contribution(json), text(json, "text"), field(json));
            case "Withdrawn" -> new Contributed.Withdrawn(contribution(json));
            case "Hidden" -> new Contributed.Hidden(contribution(json));
            case "Restored" -> new Contributed.Restored(contribution(json));
            case "EntryPut" ->
                new Written.EntryPut(
                        entry(json),
                        position(json),
                        form(json),
                        DocumentJson.readText(json.get("text")),
                        sources(json));
            case "EntryRewritten" ->
                new Written.EntryRewritten(
                        entry(json), form(json), DocumentJson.readText(json.get("text")), sources(json));
            case "EntryMoved" -> new Written.EntryMoved(entry(json), position(json));
            case "EntryDropped" -> new Written.EntryDropped(entry(json));
            case "ClosingQuoted" -> new Written.ClosingQuoted(optional(json, "words"));
            default -> throw new IllegalStateException("the record holds an unknown event: " + type);
        };
    }

    static JsonNode tree(String payload) {
        try {
            return MAPPER.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the record holds no JSON", e);
        }
    }

    private static Optional<String> optional(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    private static String text(JsonNode json, String name) {
        return optional(json, name).orElseThrow(() -> new IllegalStateException("the record lacks a " + name));
    }

    private static Section section(JsonNode json) {
        return Section.ofKey(text(json, "section")).orElseThrow(() -> new IllegalStateException("no such section"));
    }

    private static Form form(JsonNode json) {
        return Form.valueOf(text(json, "form"));
    }

    private static Id.Contribution contribution(JsonNode json) {
        return new Id.Contribution(text(json, "contribution"));
    }

    private static Optional<Id.Contribution> field(JsonNode json) {
        return optional(json, "field").map(Id.Contribution::new);
    }

    private static Id.Entry entry(JsonNode json) {
        return new Id.Entry(text(json, "entry"));
    }

    private static Position position(JsonNode json) {
        return new Position(section(json), optional(json, "parent").map(Id.Entry::new), new Place(text(json, "place")));
    }

    private static List<Id.Contribution> sources(JsonNode json) {
        List<Id.Contribution> sources = new ArrayList<>();
        json.path("sources").forEach(source -> sources.add(new Id.Contribution(source.textValue())));
        return sources;
    }
}
