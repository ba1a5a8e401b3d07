package org.cordee.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.Id;
import org.cordee.workshop.Objection;
import org.cordee.workshop.Rating;
import org.cordee.workshop.Yours;

/** What goes to one person alone: what they said and gave themselves. */
final class YoursJson {
    private YoursJson() {}

    static void write(Frame.Out.Mine mine, JsonGenerator json) throws IOException {
        Yours yours = mine.yours();
        json.writeNumberField("seq", mine.seq());
        json.writeArrayFieldStart("contributions");
        for (Contribution contribution : yours.contributions()) EntityJson.write(contribution, json);
        json.writeEndArray();
        ids("supported", yours.supported(), Id.Contribution::value, json);
        dots(yours.dots(), json);
        ratings(yours.ratings(), json);
        ids("recognised", yours.recognised(), Id.Entry::value, json);
        json.writeArrayFieldStart("objections");
        for (Objection objection : yours.objections()) EntityJson.write(objection, json);
        json.writeEndArray();
    }

    private static <T> void ids(String name, Collection<T> ids, Function<T, String> value, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        List<String> sorted = ids.stream().map(value).sorted().toList();
        for (String id : sorted) json.writeString(id);
        json.writeEndArray();
    }

    private static void dots(Map<Id.Votable, Integer> given, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("dots");
        for (Map.Entry<String, Integer> to : byId(given).entrySet()) json.writeNumberField(to.getKey(), to.getValue());
        json.writeEndObject();
    }

    private static void ratings(Map<Id.Votable, Rating> given, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("ratings");
        for (Map.Entry<String, Rating> of : byId(given).entrySet()) {
            json.writeObjectFieldStart(of.getKey());
            json.writeNumberField("impact", of.getValue().impact());
            json.writeNumberField("feasibility", of.getValue().feasibility());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static <T> TreeMap<String, T> byId(Map<Id.Votable, T> given) {
        return given.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().value(), Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }
}
