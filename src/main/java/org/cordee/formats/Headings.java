package org.cordee.formats;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Wording;

/**
 * The one place that knows a section by its title: either wording, five languages, capitals or not, any apostrophe, accents
 * missing, singular or plural, with or without its parenthesis, numbered or not, and a letter or two amiss.
 */
final class Headings {
    private static final Pattern PARENTHESIS = Pattern.compile("[(（][^)）]*[)）]?");
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:\\d{1,2}|[ivxIVX]{1,4}|[a-eA-E])\\s*[.):\\-–—]\\s*");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}|\\u0640");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 160;
    private static final int LETTERS_FOR_ONE_AMISS = 12;
    private static final LevenshteinDistance AMISS = new LevenshteinDistance(2);
    private static final Map<String, Meaning> KNOWN = known();

    private Headings() {}

    /** What a title means. Evidence is worded alike in both wordings: it says nothing about which one it is. */
    record Meaning(Section section, Optional<Wording> wording, Language language) {}

    private static Map<String, Meaning> known() {
        Map<String, Meaning> known = new HashMap<>();
        for (Language language : Language.values()) {
            for (Section section : Section.values()) {
                String reproduce = essence(Wording.REPRODUCE.title(section, language));
                String inspire = essence(Wording.INSPIRE.title(section, language));
                boolean alike = reproduce.equals(inspire);
                known.put(reproduce, new Meaning(section, wording(Wording.REPRODUCE, alike), language));
                if (!alike) known.put(inspire, new Meaning(section, wording(Wording.INSPIRE, alike), language));
            }
        }
        return known;
    }

    private static Optional<Wording> wording(Wording wording, boolean alike) {
        return alike ? Optional.empty() : Optional.of(wording);
    }

    /** The section that this is the title of; nothing if it is none. */
    static Optional<Meaning> section(String title) {
        if (title.length() > LONGEST) return Optional.empty();
        String essence = essence(title);
        Meaning exact = KNOWN.get(essence);
        if (exact != null) return Optional.of(ofParenthesis(exact, title));
        return almost(essence).map(meaning -> ofParenthesis(meaning, title));
    }

    // The challenges are worded alike but for the parenthesis: "pour chaque champ", "pour chaque domaine".
    private static Meaning ofParenthesis(Meaning meaning, String title) {
        if (meaning.section != Section.CHALLENGES) return meaning;
        Optional<Wording> wording = Stream.of(Wording.values())
                .filter(w ->
                        whole(w.title(Section.CHALLENGES, meaning.language)).equals(whole(title)))
                .findFirst();
        return new Meaning(meaning.section, wording, meaning.language);
    }

    private static Optional<Meaning> almost(String essence) {
        if (essence.length() < LETTERS_FOR_ONE_AMISS) return Optional.empty();
        List<Map.Entry<String, Meaning>> near = new ArrayList<>();
        for (Map.Entry<String, Meaning> known : KNOWN.entrySet()) {
            int allowed = known.getKey().length() < 2 * LETTERS_FOR_ONE_AMISS ? 1 : 2;
            if (Math.abs(known.getKey().length() - essence.length()) > allowed) continue;
            int amiss = AMISS.apply(essence, known.getKey());
            if (amiss >= 0 && amiss <= allowed) near.add(known);
        }
        return near.size() == 1 ? Optional.of(near.get(0).getValue()) : Optional.empty();
    }

    /** A title without what varies. */
    private static String essence(String title) {
        return whole(PARENTHESIS.matcher(title).replaceAll(" "));
    }

    private static String whole(String title) {
        String unnumbered = NUMBERED.matcher(title).replaceFirst("");
        // Arabic hands often write ه for a final ة, and ى for ي.
        String bare = MARKS.matcher(Normalizer.normalize(unnumbered, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('ة', 'ه')
                .replace('ى', 'ي');
        return NO_WORD.splitAsStream(bare.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .map(Headings::singular)
                .collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        if (word.equals("sse")) return "ess";
        if (word.equals("peuvent")) return "peut";
        if (word.endsWith("aux")) return word.substring(0, word.length() - 3) + "al";
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
