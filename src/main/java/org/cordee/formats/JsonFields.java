package org.cordee.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

/** An object of JSON that may have these fields and no others. */
final class JsonFields {
    private final JsonNode json;

    private JsonFields(JsonNode json) {
        this.json = json;
    }

    /** It is not what the schema says. */
    static final class Unfit extends RuntimeException {
        Unfit(String what) {
            super(what, null, false, false);
        }
    }

    static JsonFields of(JsonNode json, String... may) {
        if (!json.isObject()) throw new Unfit("no object");
        Set<String> known = Set.of(may);
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) throw new Unfit(name);
        });
        return new JsonFields(json);
    }

    boolean has(String name) {
        return json.has(name);
    }

    JsonNode get(String name) {
        JsonNode value = json.get(name);
        if (value == null) throw new Unfit(name);
        return value;
    }

    String words(String name) {
        return words(get(name));
    }

    static String words(JsonNode value) {
        if (!value.isTextual()) throw new Unfit("no words");
        return value.textValue();
    }

    /** A whole number, none below zero. */
    int count(String name) {
        JsonNode value = get(name);
        if (!value.isNumber() || !value.canConvertToExactIntegral() || !value.canConvertToInt() || value.intValue() < 0)
            throw new Unfit("no count");
        return value.intValue();
    }

    void moment(String name) {
        try {
            OffsetDateTime.parse(words(name));
        } catch (DateTimeParseException e) {
            throw new Unfit("no moment");
        }
    }

    Iterable<JsonNode> optionalItems(String name) {
        return json.has(name) ? items(json.get(name)) : List.of();
    }

    static Iterable<JsonNode> items(JsonNode value) {
        if (!value.isArray()) throw new Unfit("no array");
        return value;
    }
}
