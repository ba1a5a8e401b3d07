package org.cordee.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Weighed;
import org.cordee.workshop.Id;
import org.cordee.workshop.Rating;

/** What somebody thinks of what was said: of a {@code contribution}, or of a {@code cluster}. */
final class WeighedJson {
    static final Map<String, Function<Payload, Event>> READERS = Map.of(
            "Supported", p -> new Weighed.Supported(p.contribution()),
            "SupportTakenBack", p -> new Weighed.SupportTakenBack(p.contribution()),
            "DotGiven", p -> new Weighed.DotGiven(p.votable()),
            "DotTakenBack", p -> new Weighed.DotTakenBack(p.votable()),
            "Rated", p -> new Weighed.Rated(p.votable(), new Rating(p.number("impact"), p.number("feasibility"))),
            "RatingTakenBack", p -> new Weighed.RatingTakenBack(p.votable()));

    private WeighedJson() {}

    static void write(Weighed event, ObjectNode json) {
        if (event instanceof Weighed.Supported supported) of(supported.contribution(), json);
        else if (event instanceof Weighed.SupportTakenBack back) of(back.contribution(), json);
        else if (event instanceof Weighed.DotGiven dot) of(dot.to(), json);
        else if (event instanceof Weighed.DotTakenBack back) of(back.from(), json);
        else if (event instanceof Weighed.Rated rated)
            of(rated.field(), json)
                    .put("impact", rated.rating().impact())
                    .put("feasibility", rated.rating().feasibility());
        else if (event instanceof Weighed.RatingTakenBack back) of(back.field(), json);
    }

    private static ObjectNode of(Id.Votable weighed, ObjectNode json) {
        return json.put(weighed instanceof Id.Cluster ? "cluster" : "contribution", weighed.value());
    }
}
