package org.cordee.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The fields of one JSON object that came in: each asked for by name and kind, and none left over. */
final class Fields {
    private final JsonNode object;
    private final Set<String> taken = new HashSet<>();

    Fields(JsonNode object) {
        if (object == null || !object.isObject()) throw BadFrame.of("bad-json");
        this.object = object;
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> BadFrame.of("missing-field", name));
    }

    Optional<String> optionalText(String name) {
        return optional(name).map(node -> {
            if (!node.isTextual()) throw BadFrame.of("bad-field", name);
            return node.textValue();
        });
    }

    /** A whole number from 0 up. */
    long number(String name) {
        JsonNode node = optional(name).orElseThrow(() -> BadFrame.of("missing-field", name));
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0)
            throw BadFrame.of("bad-field", name);
        return node.longValue();
    }

    /** A word that {@code known} gives a meaning to. */
    <T> T one(String name, Function<String, Optional<T>> known) {
        return known.apply(text(name)).orElseThrow(() -> BadFrame.of("bad-field", name));
    }

    <T> List<T> list(String name, Function<JsonNode, T> item) {
        Optional<JsonNode> node = optional(name);
        if (node.isEmpty()) return List.of();
        if (!node.get().isArray()) throw BadFrame.of("bad-field", name);
        List<T> items = new ArrayList<>();
        node.get().forEach(element -> items.add(item.apply(element)));
        return items;
    }

    private Optional<JsonNode> optional(String name) {
        taken.add(name);
        return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** To be called when all that is known was asked for. */
    void noOthers() {
        Iterable<String> names = object::fieldNames;
        StreamSupport.stream(names.spliterator(), false)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw BadFrame.of("unknown-field", name);
                });
    }
}
