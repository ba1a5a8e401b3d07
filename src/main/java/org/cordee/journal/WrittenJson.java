package org.cordee.journal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Written;
import org.cordee.workshop.Id;
import org.cordee.workshop.Position;

/** What befell the restitution. */
final class WrittenJson {
    static final Map<String, Function<Payload, Event>> READERS = Map.of(
            "EntryPut", p -> new Written.EntryPut(p.entry(), p.position(), p.form(), p.inlines("text"), p.sources()),
            "EntryRewritten", p -> new Written.EntryRewritten(p.entry(), p.form(), p.inlines("text"), p.sources()),
            "EntryMoved", p -> new Written.EntryMoved(p.entry(), p.position()),
            "EntryDropped", p -> new Written.EntryDropped(p.entry()),
            "ClosingQuoted", p -> new Written.ClosingQuoted(p.optional("words")));

    private WrittenJson() {}

    static void write(Written event, ObjectNode json) {
        if (event instanceof Written.EntryPut put) {
            json.put("entry", put.entry().value());
            position(put.position(), json);
            worded(put.form(), put.text(), put.sources(), json);
        } else if (event instanceof Written.EntryRewritten to) {
            json.put("entry", to.entry().value());
            worded(to.form(), to.text(), to.sources(), json);
        } else if (event instanceof Written.EntryMoved to) {
            json.put("entry", to.entry().value());
            position(to.position(), json);
        } else if (event instanceof Written.EntryDropped gone) {
            json.put("entry", gone.entry().value());
        } else if (event instanceof Written.ClosingQuoted quoted) {
            quoted.words().ifPresent(words -> json.put("words", words));
        }
    }

    private static void worded(Form form, List<Inline> text, List<Id.Contribution> sources, ObjectNode json) {
        json.put("form", form.name()).set("text", DocumentJson.write(text));
        ArrayNode array = json.putArray("sources");
        sources.forEach(source -> array.add(source.value()));
    }

    private static void position(Position position, ObjectNode json) {
        json.put("section", position.section().key());
        position.parent().ifPresent(parent -> json.put("parent", parent.value()));
        json.put("place", position.place().key());
    }
}
