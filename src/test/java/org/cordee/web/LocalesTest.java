package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.restitution.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The five files of words say the same things, each as its language counts; and the pages ask for all of it, and for nothing else. */
class LocalesTest {
    private static final Pattern COUNTED = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern LITERAL =
            Pattern.compile("'((?:[^'\\\\\\n]|\\\\.)*)'|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|`([\\w.-]+)(?=\\$\\{|`)");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");

    /** The categories of CLDR for whole numbers up to a million; beyond, French, Spanish and Portuguese have one that pages never need. */
    private static final Map<Language, Set<String>> CATEGORIES = new EnumMap<>(Map.of(
            Language.FR, Set.of("one", "other"),
            Language.EN, Set.of("one", "other"),
            Language.ES, Set.of("one", "other"),
            Language.PT, Set.of("one", "other"),
            Language.AR, Set.of("zero", "one", "two", "few", "many", "other")));

    /** The families whose keys are asked for one by one; the small ones are put together of their parts. */
    private static final Set<String> LARGE = Set.of(
            "common.", "join.", "participant.", "facilitator.", "lead.", "group.", "desk.", "projector.", "organiser.");

    private static final Map<Language, Map<String, String>> WORDS =
            Stream.of(Language.values()).collect(Collectors.toMap(language -> language, LocalesTest::words));
    private static final Set<String> KEYS = sentences(Language.FR).keySet();
    private static final List<String> LITERALS = literals();

    /** A key's sentences: one, or one for each category of its plural. */
    private static Map<String, Map<String, String>> sentences(Language language) {
        Map<String, String> words = WORDS.get(language);
        Map<String, Map<String, String>> sentences = new TreeMap<>();
        words.forEach((key, sentence) -> {
            MatchResult counted = COUNTED.matcher(key).results().findFirst().orElse(null);
            boolean plural = counted != null
                    && words.containsKey(counted.group(1) + ".one")
                    && words.containsKey(counted.group(1) + ".other");
            sentences
                    .computeIfAbsent(plural ? counted.group(1) : key, base -> new TreeMap<>())
                    .put(plural ? counted.group(2) : "", sentence);
        });
        return sentences;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_language_has_the_keys_of_french_and_no_others(Language language) {
        assertThat(sentences(language).keySet()).isEqualTo(KEYS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_counted_is_said_for_each_category_of_the_language(Language language) {
        Map<String, Map<String, String>> french = sentences(Language.FR);
        sentences(language).forEach((key, forms) -> {
            Set<String> expected = french.get(key).containsKey("") ? Set.of("") : CATEGORIES.get(language);
            assertThat(forms.keySet()).as(key).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_sentence_has_the_placeholders_of_the_french_and_may_say_a_number_in_words(Language language) {
        Map<String, Map<String, String>> french = sentences(Language.FR);
        sentences(language).forEach((key, forms) -> {
            Set<String> expected = french.get(key).values().stream()
                    .flatMap(sentence -> placeholders(sentence).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            forms.forEach((category, sentence) -> {
                Set<String> found = placeholders(sentence);
                if (!category.isEmpty() && expected.contains("n")) found.add("n");
                assertThat(found).as("%s.%s: %s", key, category, sentence).isEqualTo(expected);
            });
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_says_something_in_plain_words(Language language) {
        assertThat(WORDS.get(language)).allSatisfy((key, sentence) -> {
            assertThat(sentence).as(key).isNotBlank().doesNotContainPattern("</?[a-z]|&[a-z]+;|\\n");
            if (!key.startsWith("common.comma")) assertThat(sentence).as(key).isEqualTo(sentence.strip());
            assertThat(PLACEHOLDER.matcher(sentence).replaceAll("")).as(key).doesNotContain("{", "}");
        });
    }

    @Test
    void everything_the_pages_ask_for_is_there() {
        Set<String> families =
                KEYS.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        assertThat(LITERALS.stream()
                        .filter(literal -> KEY.matcher(literal).matches())
                        .filter(literal -> families.contains(literal.substring(0, literal.indexOf('.'))))
                        .filter(literal -> !literal.matches(".*(\\.js|-)") && !isPartOfSome(literal)))
                .as("asked for, and nowhere said")
                .isEmpty();
        assertThat(beginnings().filter(begun -> KEYS.stream().noneMatch(key -> begins(begun, key))))
                .as("asked for by its beginning, and nothing begins so")
                .isEmpty();
    }

    private static boolean isPartOfSome(String asked) {
        return KEYS.contains(asked) || KEYS.stream().anyMatch(key -> key.startsWith(asked + "."));
    }

    @Test
    void everything_that_is_said_is_asked_for() {
        Set<String> exact = new TreeSet<>(LITERALS);
        List<String> begun = beginnings().toList();
        List<String> ends = LITERALS.stream()
                .filter(literal -> literal.matches("\\.[\\w.-]+"))
                .distinct()
                .toList();
        assertThat(KEYS.stream()
                        .filter(key -> LARGE.stream().anyMatch(key::startsWith))
                        .filter(key -> !exact.contains(key))
                        .filter(key -> begun.stream().noneMatch(one -> begins(one, key)))
                        .filter(key -> ends.stream()
                                .noneMatch(end -> key.endsWith(end)
                                        && exact.contains(key.substring(0, key.length() - end.length())))))
                .as("said, and nobody asks for it")
                .isEmpty();
    }

    /** 'common.step.' + step: all that begins so is asked for; of a whole family ('sheet.' + kind), what has one more part. */
    private static Stream<String> beginnings() {
        return LITERALS.stream()
                .filter(literal -> literal.matches("[a-z]+(\\.[\\w-]+)*[.-]") && literal.contains("."))
                .filter(literal -> KEYS.stream().anyMatch(key -> key.startsWith(literal.replaceFirst("\\..*", "."))))
                .distinct();
    }

    private static boolean begins(String begun, String key) {
        if (!key.startsWith(begun)) return false;
        boolean family = begun.indexOf('.') == begun.length() - 1;
        String rest = key.substring(begun.length());
        // 'participant.' + 'withdraw.yes', 'style.' + part + '.what'; which of the coach's sentences is said, its rules
        // decide.
        return !family
                || begun.equals("coach.")
                || !rest.contains(".")
                || LITERALS.contains(rest)
                || LITERALS.contains(rest.substring(rest.indexOf('.')));
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> words(Language language) {
        try {
            JsonNode file = new ObjectMapper()
                    .readTree(Path.of("webroot/locales/" + language.tag() + ".json")
                            .toFile());
            Map<String, String> words = new TreeMap<>();
            file.fields()
                    .forEachRemaining(
                            one -> words.put(one.getKey(), one.getValue().textValue()));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every string in the pages' modules and in the server, as it is written. */
    private static List<String> literals() {
        List<String> literals = new ArrayList<>();
        for (Path root : List.of(Path.of("webroot/js"), Path.of("src/main/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList())
                    LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.addAll(parts(found)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return literals;
    }

    private static List<String> parts(MatchResult found) {
        return Arrays.asList(found.group(1), found.group(2), found.group(3)).stream()
                .filter(part -> part != null)
                .toList();
    }
}
