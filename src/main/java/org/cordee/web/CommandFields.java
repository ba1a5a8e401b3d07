package org.cordee.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cordee.restitution.Form;
import org.cordee.restitution.Keyed;
import org.cordee.restitution.Section;
import org.cordee.workshop.Id;
import org.cordee.workshop.Spot;

/** What the fields of commands mean, where several have them. */
final class CommandFields {
    /** The most ids in one list. */
    static final int MOST_IDS = 200;
    /** Beyond any timer: what is longer is refused before anybody counts with it. */
    private static final long MOST_SECONDS = 1_000_000;

    private CommandFields() {}

    static Section section(Fields f) {
        return f.one("section", Section::ofKey);
    }

    static Form form(Fields f) {
        return f.one("form", key -> Keyed.find(Form.values(), key));
    }

    static Spot spot(Fields f) {
        return new Spot(
                section(f),
                f.optionalText("parent").map(Id.Entry::new),
                f.optionalText("after").map(Id.Entry::new));
    }

    static Id.Contribution contribution(Fields f) {
        return new Id.Contribution(f.text("contribution"));
    }

    static Id.Cluster cluster(Fields f) {
        return new Id.Cluster(f.text("cluster"));
    }

    static Id.Entry entry(Fields f) {
        return new Id.Entry(f.text("entry"));
    }

    static Id.Objection objection(Fields f) {
        return new Id.Objection(f.text("objection"));
    }

    /** A contribution or a cluster, and exactly one of them. */
    static Id.Votable votable(Fields f) {
        Optional<Id.Votable> contribution = f.optionalText("contribution").map(Id.Contribution::new);
        Optional<Id.Votable> cluster = f.optionalText("cluster").map(Id.Cluster::new);
        if (contribution.isPresent() && cluster.isPresent()) throw BadFrame.of("bad-field", "cluster");
        return contribution.or(() -> cluster).orElseThrow(() -> BadFrame.of("missing-field", "contribution"));
    }

    static List<Id.Contribution> contributions(String name, Fields f) {
        return ids(name, Id.Contribution::new, f);
    }

    static <T> List<T> ids(String name, Function<String, T> id, Fields f) {
        return f.list(name, MOST_IDS, node -> id.apply(word(name, node)));
    }

    private static String word(String name, JsonNode node) {
        if (!node.isTextual()) throw BadFrame.of("bad-field", name);
        return node.textValue();
    }

    /** Whole seconds, from 0 up. */
    static Duration seconds(String name, Fields f) {
        return bounded(name, f.number(name));
    }

    /** Whole seconds, also below 0. */
    static Duration moreOrLessSeconds(String name, Fields f) {
        return bounded(name, f.wholeNumber(name));
    }

    static Optional<Duration> optionalSeconds(String name, Fields f) {
        return f.has(name) ? Optional.of(seconds(name, f)) : Optional.empty();
    }

    private static Duration bounded(String name, long seconds) {
        if (seconds < -MOST_SECONDS || seconds > MOST_SECONDS) throw BadFrame.of("bad-field", name);
        return Duration.ofSeconds(seconds);
    }
}
