package org.cordee.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Section;
import org.cordee.workshop.Id;
import org.cordee.workshop.Place;
import org.cordee.workshop.Position;

/**
 * What an event says besides its name, as the record has it. What is asked for and is not there could not have been written
 * by any version of this program: IllegalStateException.
 */
record Payload(JsonNode json) {

    static ObjectNode none() {
        return JsonNodeFactory.instance.objectNode();
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(json.get(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> lacks(name));
    }

    /** False where it is left out. */
    boolean is(String name) {
        return json.path(name).booleanValue();
    }

    Optional<Integer> optionalNumber(String name) {
        return Optional.ofNullable(json.get(name))
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::intValue);
    }

    int number(String name) {
        return optionalNumber(name).orElseThrow(() -> lacks(name));
    }

    Optional<Duration> duration(String name) {
        return optional(name).map(Duration::parse);
    }

    Optional<Instant> moment(String name) {
        return optional(name).map(Instant::parse);
    }

    <T> T one(String name, Function<String, Optional<T>> known) {
        return known.apply(text(name)).orElseThrow(() -> new IllegalStateException("no such " + name));
    }

    <T> Set<T> set(String name, Function<String, Optional<T>> known) {
        return texts(name).stream()
                .map(key -> known.apply(key).orElseThrow(() -> new IllegalStateException("none of the " + name)))
                .collect(Collectors.toSet());
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        json.path(name).forEach(node -> texts.add(node.textValue()));
        return texts;
    }

    Optional<Payload> part(String name) {
        return Optional.ofNullable(json.get(name)).filter(JsonNode::isObject).map(Payload::new);
    }

    List<Payload> parts(String name) {
        List<Payload> parts = new ArrayList<>();
        json.path(name).forEach(node -> parts.add(new Payload(node)));
        return parts;
    }

    List<Inline> inlines(String name) {
        return DocumentJson.readText(json.get(name));
    }

    Section section() {
        return one("section", Section::ofKey);
    }

    Form form() {
        return Form.valueOf(text("form"));
    }

    Id.Contribution contribution() {
        return new Id.Contribution(text("contribution"));
    }

    Id.Cluster cluster() {
        return new Id.Cluster(text("cluster"));
    }

    Id.Entry entry() {
        return new Id.Entry(text("entry"));
    }

    Id.Objection objection() {
        return new Id.Objection(text("objection"));
    }

    Id.Votable votable() {
        return json.has("cluster") ? cluster() : contribution();
    }

    Position position() {
        return new Position(section(), optional("parent").map(Id.Entry::new), new Place(text("place")));
    }

    List<Id.Contribution> sources() {
        return texts("sources").stream().map(Id.Contribution::new).toList();
    }

    static IllegalStateException lacks(String name) {
        return new IllegalStateException("the record lacks a " + name);
    }
}
