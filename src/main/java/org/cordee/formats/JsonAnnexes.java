package org.cordee.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Set;
import java.util.stream.Stream;
import org.cordee.restitution.Dissent;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;

/** What stands behind a document that is read is another workshop's, or none's: it is not taken over, but it is sound. */
final class JsonAnnexes {
    private static final Set<String> TRUE_OR_ABSENT = Set.of("hidden", "parked");

    private JsonAnnexes() {}

    static void check(JsonFields workshop) {
        if (workshop.has("people")) workshop.count("people");
        if (workshop.has("withdrawn")) workshop.count("withdrawn");
        workshop.optionalItems("contributions").forEach(JsonAnnexes::contribution);
        workshop.optionalItems("weighed").forEach(JsonAnnexes::weighed);
        workshop.optionalItems("objections").forEach(JsonAnnexes::objection);
        if (workshop.has("signed")) signed(workshop.get("signed"));
    }

    private static void contribution(JsonNode json) {
        JsonFields fields = JsonFields.of(
                json,
                "id",
                "section",
                "text",
                "lang",
                "translations",
                "field",
                "solution",
                "at",
                "hidden",
                "hand",
                "speaker",
                "from",
                "credit",
                "facts",
                "tried",
                "support",
                "sameAs",
                "parked",
                "setAside");
        fields.words("id");
        fields.words("text");
        fields.moment("at");
        section(fields);
        Stream.of("field", "solution", "speaker", "from", "sameAs", "setAside")
                .filter(fields::has)
                .forEach(fields::words);
        TRUE_OR_ABSENT.forEach(name -> trueOrAbsent(name, fields));
        if (fields.has("lang")) language(fields);
        fields.optionalItems("translations").forEach(JsonAnnexes::translation);
        if (fields.has("hand")) hand(fields.words("hand"));
        if (fields.has("support") && fields.count("support") < 1) throw new JsonFields.Unfit("support");
        words(fields, "credit", "name", "organisation", "country");
        words(fields, "facts", "source", "year", "place");
        words(fields, "tried", "where", "result");
    }

    private static void trueOrAbsent(String name, JsonFields fields) {
        if (fields.has(name) && !fields.get(name).equals(BooleanNode.TRUE)) throw new JsonFields.Unfit(name);
    }

    private static void language(JsonFields fields) {
        if (Language.ofTag(fields.words("lang")).isEmpty()) throw new JsonFields.Unfit("lang");
    }

    private static void translation(JsonNode json) {
        JsonFields fields = JsonFields.of(json, "lang", "text", "machine");
        language(fields);
        fields.words("text");
        trueOrAbsent("machine", fields);
    }

    private static void hand(String key) {
        if (Hand.ofKey(key).filter(hand -> hand != Hand.TYPED).isEmpty()) throw new JsonFields.Unfit("hand");
    }

    private static void words(JsonFields of, String name, String... may) {
        if (!of.has(name)) return;
        JsonFields fields = JsonFields.of(of.get(name), may);
        Stream.of(may).filter(fields::has).forEach(fields::words);
    }

    private static void section(JsonFields fields) {
        if (Section.ofKey(fields.words("section")).isEmpty()) throw new JsonFields.Unfit("section");
    }

    private static void weighed(JsonNode json) {
        JsonFields fields = JsonFields.of(json, "section", "text", "dots", "ratings");
        section(fields);
        fields.words("text");
        fields.count("dots");
        if (!fields.has("ratings")) return;
        JsonFields ratings = JsonFields.of(fields.get("ratings"), "count", "impact", "feasibility");
        ratings.count("count");
        if (!ratings.get("impact").isNumber() || !ratings.get("feasibility").isNumber())
            throw new JsonFields.Unfit("ratings");
    }

    private static void objection(JsonNode json) {
        JsonFields fields = JsonFields.of(json, "section", "text", "line", "answer", "reason");
        section(fields);
        fields.words("text");
        Stream.of("line", "reason").filter(fields::has).forEach(fields::words);
        String answer = fields.words("answer");
        if (Stream.of(Dissent.Answer.values()).noneMatch(known -> known.key().equals(answer)))
            throw new JsonFields.Unfit("answer");
    }

    private static void signed(JsonNode json) {
        JsonFields fields = JsonFields.of(json, "version", "at", "recognised", "present", "open", "sha256");
        if (fields.count("version") < 1) throw new JsonFields.Unfit("version");
        fields.moment("at");
        Stream.of("recognised", "present", "open").forEach(fields::count);
        if (!fields.words("sha256").matches("[0-9a-f]{64}")) throw new JsonFields.Unfit("sha256");
    }
}
