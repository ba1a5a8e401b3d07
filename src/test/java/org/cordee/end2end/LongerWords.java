package org.cordee.end2end;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A language that nobody speaks: each sentence of the pages in brackets, four tenths longer, and (where it is written in Latin letters)
 * with accents on them. Put in place of the words a page fetches, so that no page knows of it.
 */
final class LongerWords {
    private static final Pattern WORDS = Pattern.compile("^https?://[^/]+/(?!api/).*\\.json(\\?.*)?$");
    private static final Pattern AS_THEY_ARE = Pattern.compile("common\\.(comma|quote\\.(open|close))");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> MORE = Map.of("ar", "ضظغشخذثيقطعفنجح", "fr", "ôñéàüïœçšž");
    private static final double HOW_MUCH = 0.4;

    private final String letters;

    private LongerWords(String letters) {
        this.letters = letters;
    }

    /** All pages of these browsers show them, in the direction of the tongue. */
    static void speak(BrowserContext context, Tongue tongue) {
        LongerWords words = new LongerWords(MORE.get(tongue.tag()));
        context.route(WORDS, words::answer);
    }

    private void answer(Route route) {
        APIResponse answer = route.fetch();
        try {
            JsonNode found = JSON.readTree(answer.body());
            route.fulfill(
                    found.has("common.name")
                            ? new Route.FulfillOptions().setResponse(answer).setBody(longer((ObjectNode) found))
                            : new Route.FulfillOptions().setResponse(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String longer(ObjectNode words) {
        ObjectNode all = JSON.createObjectNode();
        words.fields().forEachRemaining(one -> {
            String sentence = one.getValue().asText();
            boolean asItIs = AS_THEY_ARE.matcher(one.getKey()).matches();
            all.put(one.getKey(), asItIs ? sentence : longer(sentence));
        });
        return all.toString();
    }

    /** A word grows by itself, a sentence by words as long as its own. */
    String longer(String sentence) {
        String plain = PLACEHOLDER.matcher(sentence).replaceAll("").trim();
        int lacking = (int) Math.ceil(plain.length() * HOW_MUCH) - 2;
        StringBuilder longer = new StringBuilder("[").append(accented(sentence));
        String[] parts = plain.split("\\s+");
        int each = Math.max(3, plain.length() / parts.length);
        while (lacking > 0) {
            int next = parts.length == 1 ? lacking : Math.min(each, lacking);
            if (parts.length > 1) longer.append(' ');
            longer.append(letters.repeat(1 + next / letters.length()), 0, next);
            lacking -= parts.length == 1 ? next : next + 1;
        }
        return longer.append(']').toString();
    }

    private static String accented(String sentence) {
        StringBuilder accented = new StringBuilder();
        int depth = 0;
        for (char c : sentence.toCharArray()) {
            if (c == '{') depth++;
            if (c == '}') depth--;
            int at = "aeiouAEnc".indexOf(c);
            accented.append(at < 0 || depth > 0 ? c : "áëïöüÅÉñç".charAt(at));
        }
        return accented.toString();
    }
}
