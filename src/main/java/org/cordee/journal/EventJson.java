package org.cordee.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.workshop.Event;
import org.cordee.workshop.Event.Contributed;
import org.cordee.workshop.Event.Grouped;
import org.cordee.workshop.Event.Led;
import org.cordee.workshop.Event.ReadBack;
import org.cordee.workshop.Event.Undone;
import org.cordee.workshop.Event.Weighed;
import org.cordee.workshop.Event.Written;
import org.cordee.workshop.Id;

/**
 * Events to jsonb and back, each family in a file of its own. What was once written is read for ever: spellings are added,
 * never taken away, and what is new in an event is left out where it says what it said before.
 */
final class EventJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, Function<Payload, Event>> OTHERS = Map.of(
            "Erased", p -> new Event.Erased(),
            "DeedUndone", p -> new Undone.DeedUndone(deed(p)),
            "DeedRedone", p -> new Undone.DeedRedone(deed(p)));
    private static final Map<String, Function<Payload, Event>> READERS = Stream.of(
                    LedJson.READERS,
                    ContributedJson.READERS,
                    GroupedJson.READERS,
                    WeighedJson.READERS,
                    ReadBackJson.READERS,
                    WrittenJson.READERS,
                    OTHERS)
            .flatMap(family -> family.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private EventJson() {}

    /** The name under which an event is kept. */
    static String type(Event event) {
        return event.getClass().getSimpleName();
    }

    static String write(Event event) {
        ObjectNode json = Payload.none();
        if (event instanceof Led led) LedJson.write(led, json);
        else if (event instanceof Contributed contributed) ContributedJson.write(contributed, json);
        else if (event instanceof Grouped grouped) GroupedJson.write(grouped, json);
        else if (event instanceof Weighed weighed) WeighedJson.write(weighed, json);
        else if (event instanceof ReadBack readBack) ReadBackJson.write(readBack, json);
        else if (event instanceof Written written) WrittenJson.write(written, json);
        else if (event instanceof Undone.DeedUndone undone)
            json.put("deed", undone.deed().value());
        else if (event instanceof Undone.DeedRedone redone)
            json.put("deed", redone.deed().value());
        return json.toString();
    }

    /** @throws IllegalStateException if the record holds what no version of this program has written */
    static Event read(String type, String payload) {
        return Optional.ofNullable(READERS.get(type))
                .orElseThrow(() -> new IllegalStateException("the record holds an unknown event: " + type))
                .apply(new Payload(tree(payload)));
    }

    static JsonNode tree(String payload) {
        try {
            return MAPPER.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the record holds no JSON", e);
        }
    }

    private static Id.Command deed(Payload payload) {
        return new Id.Command(payload.text("deed"));
    }
}
