package org.cordee.workshop;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;

/**
 * In what language each line of a restitution is. Nobody says so of a line: it is in the language of the contributions
 * behind it as long as it says their words, and in the document's once the rapporteur says it otherwise.
 */
record Tongues(Contributions contributions, Language document) {
    /** Of a line's words: two languages beside each other share up to a half of them. */
    private static final double SAME_WORDS = 2 / 3.0;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    /** These lines, and those under them, marked where they are in another language than the document. */
    List<Entry> marked(List<Entry> entries) {
        return entries.stream().map(this::marked).toList();
    }

    private Entry marked(Entry entry) {
        return entry.saying(Inlines.said(entry.text(), language(entry), document), marked(entry.entries()));
    }

    private Optional<Language> language(Entry entry) {
        Map<Language, Set<String>> said = said(entry.sources());
        if (said.keySet().equals(Set.of(document))) return Optional.empty();
        Set<String> words = words(Inlines.plain(entry.text()));
        // The document's own first: where two hold as many of the words, it is that.
        return Stream.concat(Stream.of(document), said.keySet().stream().filter(l -> l != document))
                .filter(l -> share(words, said.getOrDefault(l, Set.of())) >= SAME_WORDS)
                .reduce((a, b) -> share(words, said.get(b)) > share(words, said.get(a)) ? b : a);
    }

    /** The words of what stands behind a line, and of its translations, by their languages. */
    private Map<Language, Set<String>> said(List<String> sources) {
        Map<Language, Set<String>> said = new EnumMap<>(Language.class);
        sources.stream()
                .map(Id.Contribution::new)
                .flatMap(id -> contributions.find(id).stream())
                .forEach(c -> {
                    add(said, c.saying().language().orElse(document), c.text());
                    c.translations().forEach(t -> add(said, t.language(), t.words()));
                });
        return said;
    }

    private static void add(Map<Language, Set<String>> said, Language language, String words) {
        said.computeIfAbsent(language, l -> new HashSet<>()).addAll(words(words));
    }

    private static Set<String> words(String words) {
        return WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static double share(Set<String> of, Set<String> in) {
        return of.isEmpty() ? 0 : (double) of.stream().filter(in::contains).count() / of.size();
    }
}
