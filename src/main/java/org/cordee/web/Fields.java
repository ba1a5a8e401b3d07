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
        long number = wholeNumber(name);
        if (number < 0) throw BadFrame.of("bad-field", name);
        return number;
    }

    long wholeNumber(String name) {
        JsonNode node = optional(name).orElseThrow(() -> BadFrame.of("missing-field", name));
        if (!node.isIntegralNumber() || !node.canConvertToLong()) throw BadFrame.of("bad-field", name);
        return node.longValue();
    }

    /** From 0 up; what is larger than any int is the largest. */
    Optional<Integer> optionalInt(String name) {
        return optional(name).map(node -> (int) Math.min(Integer.MAX_VALUE, number(name)));
    }

    Optional<Boolean> optionalBoolean(String name) {
        return optional(name).map(node -> {
            if (!node.isBoolean()) throw BadFrame.of("bad-field", name);
            return node.booleanValue();
        });
    }

    /** A word that {@code known} gives a meaning to. */
    <T> T one(String name, Function<String, Optional<T>> known) {
        return known.apply(text(name)).orElseThrow(() -> BadFrame.of("bad-field", name));
    }

    <T> List<T> list(String name, Function<JsonNode, T> item) {
        return list(name, Integer.MAX_VALUE, item);
    }

    <T> List<T> list(String name, int most, Function<JsonNode, T> item) {
        Optional<JsonNode> node = optional(name);
        if (node.isEmpty()) return List.of();
        if (!node.get().isArray() || node.get().size() > most) throw BadFrame.of("bad-field", name);
        List<T> items = new ArrayList<>();
        node.get().forEach(element -> items.add(item.apply(element)));
        return items;
    }

    /** Words that {@code known} gives a meaning to, each once; nothing where the field is left out. */
    <T> Optional<Set<T>> set(String name, Function<String, Optional<T>> known) {
        if (optional(name).isEmpty()) return Optional.empty();
        return Optional.of(Set.copyOf(list(
                name,
                node -> Optional.ofNullable(node.textValue())
                        .flatMap(known)
                        .orElseThrow(() -> BadFrame.of("bad-field", name)))));
    }

    /** An object within this one, all of whose fields are known. */
    <T> Optional<T> object(String name, Function<Fields, T> read) {
        return optional(name).map(node -> {
            if (!node.isObject()) throw BadFrame.of("bad-field", name);
            Fields fields = new Fields(node);
            T value = read.apply(fields);
            fields.noOthers();
            return value;
        });
    }

    private Optional<JsonNode> optional(String name) {
        taken.add(name);
        return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
    }

    boolean has(String name) {
        taken.add(name);
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
