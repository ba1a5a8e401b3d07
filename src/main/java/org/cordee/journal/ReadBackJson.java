package org.cordee.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.ReadBack;
import org.cordee.workshop.Id;
import org.cordee.workshop.Outcome;

/** What the room, and then the rapporteur, made of the restitution as a whole. */
final class ReadBackJson {
    static final Map<String, Function<Payload, Event>> READERS = Map.of(
            "Recognised", p -> new ReadBack.Recognised(p.entry(), p.is("recognised")),
            "Contested",
                    p -> new ReadBack.Contested(
                            p.objection(), p.section(), p.optional("entry").map(Id.Entry::new), p.text("words")),
            "ObjectionTakenBack", p -> new ReadBack.ObjectionTakenBack(p.objection()),
            "Answered", p -> new ReadBack.Answered(p.objection(), outcome(p)),
            "Signed", p -> new ReadBack.Signed(p.number("present")),
            "RevisionBegun", p -> new ReadBack.RevisionBegun());

    private ReadBackJson() {}

    static void write(ReadBack event, ObjectNode json) {
        if (event instanceof ReadBack.Recognised recognised)
            json.put("entry", recognised.entry().value()).put("recognised", recognised.recognised());
        else if (event instanceof ReadBack.Contested contested) {
            json.put("objection", contested.objection().value())
                    .put("section", contested.section().key())
                    .put("words", contested.words());
            contested.entry().ifPresent(entry -> json.put("entry", entry.value()));
        } else if (event instanceof ReadBack.ObjectionTakenBack back)
            json.put("objection", back.objection().value());
        else if (event instanceof ReadBack.Answered answered) {
            json.put("objection", answered.objection().value());
            answered.outcome()
                    .ifPresent(
                            outcome -> json.put("outcome", outcome.kind().key()).put("reason", outcome.reason()));
        } else if (event instanceof ReadBack.Signed signed) json.put("present", signed.present());
    }

    private static Optional<Outcome> outcome(Payload p) {
        return p.optional("outcome").map(kind -> new Outcome(p.one("outcome", Outcome.Kind::ofKey), p.text("reason")));
    }
}
