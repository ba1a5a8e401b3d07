package org.cordee.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the oldest browsers of docs/venue.md would not understand is not in what a phone gets. esbuild sees to the syntax; this to
 * what it leaves alone: a name that is not there, a pattern that ends the whole module, a declaration that is passed over.
 */
class OldestBrowsersTest {
    private static final Path FILES = Path.of("target/classes/packed/files");

    /** The page is opened by staff, on computers of their own. */
    private static final Pattern OF_PHONES =
            Pattern.compile("(join|participant|later|chunk|check|phone)-[A-Z0-9]+\\.(js|css)");

    private static final Map<String, Pattern> TOO_NEW = Map.of(
            "js",
            Pattern.compile(
                    "\\(\\?<[=!]" // the module does not even begin in Safari before 16.4
                            + "|\\.(replaceAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceChildren|isWellFormed)\\("
                            + "|\\.at\\(-?\\d"
                            + "|\\b(structuredClone|requestIdleCallback|BroadcastChannel|ResizeObserver|WeakRef)\\b"
                            + "|\\b(Object\\.(hasOwn|groupBy)|Promise\\.(any|try|withResolvers)|AbortSignal\\.\\w+)\\b"
                            + "|\\b(randomUUID|showModal|requestSubmit|checkVisibility)\\b"),
            "css",
            Pattern.compile(":(has|is|where)\\(|@(layer|container|scope)\\b|\\b(color-mix|light-dark|oklch)\\("
                    + "|(?<=[{;])(margin|padding|border)-(inline|block):"
                    + "|(?<=[{;])inset(-block(-start|-end)?)?:"));

    @Test
    void what_a_phone_gets_is_understood_by_the_oldest() throws IOException {
        List<Path> files = packed();
        assertThat(files).hasSizeGreaterThanOrEqualTo(5);
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            Matcher newer =
                    TOO_NEW.get(name.substring(name.lastIndexOf('.') + 1)).matcher(Files.readString(file));
            while (newer.find()) found.add(name + ": " + newer.group());
        }
        assertThat(found).isEmpty();
    }

    /** Seen in Firefox alone: an empty field turned round lost what it asks for, and a long question gave it a scroll bar. */
    @Test
    void an_empty_field_shows_what_it_asks_for_in_Firefox() throws IOException {
        Path style = packed().stream()
                .filter(file -> file.getFileName().toString().startsWith("phone-"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(style))
                .contains(".input:placeholder-shown{direction:rtl;unicode-bidi:isolate}")
                .containsPattern("\\.composer textarea\\{[^}]*overflow-x:hidden");
    }

    private static List<Path> packed() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            return all.filter(file ->
                            OF_PHONES.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a{margin-inline: auto}                       | a{margin-inline-start: auto; margin-inline-end: auto}
            a{ padding-block: 1px 2px; color: red }      | a{ padding-block-start: 1px; padding-block-end: 2px; color: red }
            a{padding-inline: max(1px, calc((2px - 1px) / 2)) 0} | a{padding-inline-start: max(1px, calc((2px - 1px) / 2)); padding-inline-end: 0}
            a{border-block: 2px solid var(--larch)}      | a{border-block-start: 2px solid var(--larch); border-block-end: 2px solid var(--larch)}
            a{inset-block: 0.4rem -0.4rem}               | a{top: 0.4rem; bottom: -0.4rem}
            a{inset-block-end: 0; inset-inline: 0}       | a{bottom: 0; left: 0; right: 0}
            a{inset-inline: 1.5rem 0}                    | a{inset-inline-start: 1.5rem; inset-inline-end: 0}
            a{scroll-margin-block: 1rem; inset: 0}       | a{scroll-margin-block: 1rem; inset: 0}
            a{clip-path: inset(50%); border-inline-start: 1px solid} | a{clip-path: inset(50%); border-inline-start: 1px solid}
            """)
    void two_sides_in_one_are_said_one_by_one(String written, String packed) {
        assertThat(Pairs.apart(written)).isEqualTo(packed);
    }
}
