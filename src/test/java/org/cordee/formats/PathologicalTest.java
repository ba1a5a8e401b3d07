package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordee.formats.DocumentReader.Outcome;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that make programs hang or fall. The time is a guard against hanging, and no measurement. */
class PathologicalTest {
    private static final int MANY = 100_000;
    private static final int MANY_LINES = 50_000;

    static Stream<Arguments> pages() {
        return Stream.of(
                page("stars", "*".repeat(MANY)),
                page("stars and letters", "*a".repeat(MANY)),
                page("stars that open", "*a **a ".repeat(MANY)),
                page("underscores", "_a_".repeat(MANY)),
                page("brackets", "[".repeat(MANY)),
                page("brackets that close", "[a](".repeat(MANY)),
                page("images", "![".repeat(MANY)),
                page("links in links", "[".repeat(MANY) + "a" + "](b)".repeat(MANY)),
                page("quotations", ">".repeat(MANY)),
                page("lists on a line", "- ".repeat(MANY)),
                page("numbers on a line", "1. ".repeat(MANY)),
                page("lists in lists", nested("- x")),
                page("quotations in lists", nested("- > x")),
                page("backticks", IntStream.range(1, 1500).mapToObj("`"::repeat).collect(Collectors.joining(" "))),
                page("angles", "<".repeat(MANY)),
                page("comments", "a <!-- ".repeat(MANY)),
                page("comments in a block", "<!-- ".repeat(MANY)),
                page("tags", "a <b ".repeat(MANY)),
                page("ampersands", "&".repeat(MANY) + "a".repeat(MANY)),
                page("backslashes", "\\".repeat(MANY)),
                page("a long word", "a".repeat(2_000_000)),
                page("spaces", "a" + " ".repeat(1_900_000) + "b"),
                page("spaces in a heading", "## a" + " ".repeat(1_900_000) + "b"),
                page("spaces in a title", "## Restitution atelier 2 : « a" + " ".repeat(1_900_000) + "b"),
                page("spaces in emphasis", "*a" + " ".repeat(1_900_000) + "b*"),
                page("dashes of a heading", "## a" + " - ".repeat(MANY)),
                page("workshops begun", "## a" + " - restitution atelier".repeat(MANY / 10)),
                page("workshops", "## Restitution atelier 1 : « x »\n".repeat(MANY_LINES)),
                page("parentheses", "## Défis " + "(".repeat(MANY)),
                page("lines", "un point\n".repeat(MANY_LINES)),
                page("hard breaks", "un point  \n".repeat(MANY_LINES)),
                page("points", "- un point\n".repeat(MANY_LINES)),
                page("paragraphs", "un point\n\n".repeat(MANY_LINES)),
                page("headings", "# ailleurs\n".repeat(MANY_LINES)),
                page("bold lines", "**ailleurs**\n".repeat(MANY_LINES)),
                page("bold paragraphs", "**RMB**\n\n".repeat(MANY_LINES)),
                page("bullets nobody meant", "• ".repeat(MANY)),
                page("styles that change", "a*b***c**".repeat(MANY / 2)),
                page("marks on a letter", "a" + "\u0301\u0316".repeat(MANY)),
                page("isolates", "\u2066".repeat(MANY)));
    }

    private static Arguments page(String name, String page) {
        return Arguments.of(Named.of(name, page));
    }

    private static String nested(String item) {
        return IntStream.range(0, 1000)
                .mapToObj(deep -> "  ".repeat(deep) + item)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_makes_reading_or_writing_hang_or_fall(String page) {
        byte[] bytes = ("## Restitution atelier 1 : « x »\n\n# Enjeux principaux\n\n" + page + "\n").getBytes(UTF_8);
        assertTimeoutPreemptively(ofSeconds(20), () -> {
            Outcome outcome = Format.MARKDOWN.reader().orElseThrow().read(bytes);
            if (!(outcome instanceof Outcome.Read read)) return;
            byte[] written = Format.MARKDOWN.writer().write(Dossier.of(read.gathering()), HouseStyle.PLAIN);
            assertThat(written).isNotEmpty();
        });
    }
}
