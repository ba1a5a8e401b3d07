package org.cordee.end2end;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The language somebody reads the pages in, and what the pages call things in it. */
record Tongue(String tag, JsonNode words) {
    static final Tongue FRENCH = of("fr");
    static final Tongue ARABIC = of("ar");

    static Tongue of(String tag) {
        try {
            return new Tongue(tag, new ObjectMapper().readTree(new File("webroot/locales/" + tag + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence under a key, up to its first placeholder: enough to find things by. */
    String say(String key) {
        JsonNode sentence = words.get(key);
        if (sentence == null) throw new AssertionError("no words in " + tag + " under " + key);
        return sentence.asText().replaceFirst("\\s*\\{.*", "");
    }

    boolean isRightToLeft() {
        return tag.equals("ar");
    }
}
