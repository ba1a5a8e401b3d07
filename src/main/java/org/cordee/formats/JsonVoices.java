package org.cordee.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Trial;
import org.cordee.restitution.Voice;

/** A contribution as JSON; what is usual, or not known, is left out. */
final class JsonVoices {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonVoices() {}

    static ObjectNode write(Voice voice) {
        ObjectNode json = NODES.objectNode()
                .put("id", voice.id())
                .put("section", voice.section().key())
                .put("text", voice.words());
        tongue(json, voice.tongue());
        given(json, voice.section() == Section.EVIDENCE ? "solution" : "field", voice.about());
        json.put("at", voice.at().toString());
        if (voice.hidden()) json.put("hidden", true);
        source(json, voice.source());
        standing(json, voice.standing());
        return json;
    }

    private static void tongue(ObjectNode json, Voice.Tongue tongue) {
        given(json, "lang", tongue.language().map(Language::tag));
        if (tongue.translations().isEmpty()) return;
        ArrayNode translations = json.putArray("translations");
        for (Translation translation : tongue.translations()) {
            ObjectNode one = translations.addObject();
            one.put("lang", translation.language().tag()).put("text", translation.words());
            if (translation.machine()) one.put("machine", true);
        }
    }

    private static void source(ObjectNode json, Voice.Source source) {
        if (source.hand() != Hand.TYPED) json.put("hand", source.hand().key());
        given(json, "speaker", source.speaker());
        given(json, "from", source.from());
        if (!source.credit().isAnonymous()) json.set("credit", credit(source.credit()));
        source.facts().ifPresent(facts -> json.set("facts", facts(facts)));
        source.trial().ifPresent(trial -> json.set("tried", tried(trial)));
    }

    private static ObjectNode credit(Credit credit) {
        ObjectNode json = NODES.objectNode();
        given(json, "name", credit.name());
        given(json, "organisation", credit.organisation());
        given(json, "country", credit.country());
        return json;
    }

    private static ObjectNode facts(Facts facts) {
        ObjectNode json = NODES.objectNode();
        given(json, "source", facts.source());
        given(json, "year", facts.year());
        given(json, "place", facts.place());
        return json;
    }

    private static ObjectNode tried(Trial trial) {
        ObjectNode json = NODES.objectNode();
        given(json, "where", trial.where());
        given(json, "result", trial.result());
        return json;
    }

    private static void standing(ObjectNode json, Voice.Standing standing) {
        if (standing.support() > 0) json.put("support", standing.support());
        given(json, "sameAs", standing.into());
        if (standing.parked()) json.put("parked", true);
        given(json, "setAside", standing.setAside());
    }

    private static void given(ObjectNode json, String name, Optional<String> value) {
        value.ifPresent(v -> json.put(name, v));
    }
}
