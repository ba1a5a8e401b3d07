package org.cordee.packing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that some modules may say. Every quoted word that looks like a key, or like the beginning of one, counts: {@code
 * 'participant.order.' + name} and {@code 'desk.none-' + filter} take all that begin so, {@code 'join.title'} also takes {@code
 * join.title.other}.
 */
record Vocabulary(Set<String> literals) {
    private static final Pattern QUOTED =
            Pattern.compile("['\"`]([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*\\.?)(?=['\"`]|\\$\\{)");

    /**
     * What goes wrong comes with the server's sentence; without one, only what the page itself finds (sayProblem in this module), so
     * only the codes that it names. Who composes such keys elsewhere gets them all.
     */
    private static final String SAYS_PROBLEMS = "js/words.js";

    private static final String PROBLEM = "problem.";

    /** The locale files there are, by language, French first. */
    static Map<String, JsonNode> locales(Path folder) throws IOException {
        Map<String, JsonNode> locales = new LinkedHashMap<>();
        for (String language : new String[] {"fr", "en", "es", "pt", "ar"}) {
            Path file = folder.resolve(language + ".json");
            if (Files.exists(file)) locales.put(language, new ObjectMapper().readTree(file.toFile()));
        }
        return locales;
    }

    static Vocabulary of(Stage stage, Set<String> sources) throws IOException {
        Set<String> literals = new TreeSet<>();
        for (String source : sources) {
            if (!source.startsWith("js/")) continue;
            Matcher quoted = QUOTED.matcher(stage.source(source));
            while (quoted.find()) {
                if (!(source.equals(SAYS_PROBLEMS) && quoted.group(1).equals(PROBLEM))) literals.add(quoted.group(1));
            }
        }
        return new Vocabulary(literals);
    }

    /** Those of a language's words that may be said. */
    ObjectNode in(JsonNode locale) {
        ObjectNode said = new ObjectMapper().createObjectNode();
        for (Map.Entry<String, JsonNode> word : locale.properties()) {
            if (has(word.getKey())) said.set(word.getKey(), word.getValue());
        }
        return said;
    }

    /** The whole key, or one that it begins with at a dot, or up to a dash. A beginning without a dot of its own is any word, unless it ends with one. */
    private boolean has(String key) {
        if (literals.contains(key)) return true;
        if (key.startsWith(PROBLEM) && literals.contains(key.substring(PROBLEM.length()))) return true;
        for (int dash = key.indexOf('-'); dash > 0; dash = key.indexOf('-', dash + 1)) {
            String beginning = key.substring(0, dash + 1);
            if (beginning.contains(".") && literals.contains(beginning)) return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            String beginning = key.substring(0, dot);
            if (literals.contains(beginning + ".") || (beginning.contains(".") && literals.contains(beginning)))
                return true;
        }
        return false;
    }
}
