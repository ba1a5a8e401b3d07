package org.cordee.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cordee.restitution.Language;

/** What a code means, for people: from the same locale files that the pages read, under {@code problem.CODE}. */
final class Sentences {
    private final Map<Language, JsonNode> locales = new EnumMap<>(Language.class);

    /** Reads the locale files there are; French is always one of them. Blocks. */
    Sentences() {
        for (Language language : Language.values()) {
            try (InputStream file =
                    Sentences.class.getResourceAsStream("/webroot/locales/" + language.tag() + ".json")) {
                if (file != null) locales.put(language, new ObjectMapper().readTree(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The sentence in this language, or in French, with the field it is about; of an unknown code, what every error says. */
    String say(String code, Language language, Optional<String> field) {
        return say(code, language).replace("{field}", field.orElse("—"));
    }

    private String say(String code, Language language) {
        JsonNode french = Objects.requireNonNull(locales.get(Language.FR), "webroot/locales/fr.json");
        JsonNode sentence = locales.getOrDefault(language, french).path("problem." + code);
        if (sentence.isMissingNode()) sentence = french.path("problem." + code);
        return sentence.isMissingNode() ? french.path("problem.broken").asText() : sentence.asText();
    }
}
