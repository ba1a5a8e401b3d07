package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification is the test data: every document in this folder that has its canonical form beside it is a case. */
class RmbCorpusTest {
    private static final Path FOLDER = Path.of("src/test/resources/rmb");
    private static final Pattern MARKS = Pattern.compile("[*#>•\\\\\uFEFF]|(?m)^\\s*(?:[-+–]|\\d\\)|=+)\\s");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> documents = files.filter(f -> f.toString().endsWith(".md"))
                    .filter(f -> !f.toString().endsWith(".canonical.md"))
                    .sorted()
                    .toList();
            assertThat(documents)
                    .as("need documents for this test to mean anything")
                    .hasSizeGreaterThanOrEqualTo(2);
            return documents;
        }
    }

    private static Path canonical(Path document) {
        return document.resolveSibling(document.getFileName().toString().replace(".md", ".canonical.md"));
    }

    private static Outcome.Read read(Path document) throws IOException {
        Outcome outcome = Format.MARKDOWN.reader().read(Files.readAllBytes(document));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return (Outcome.Read) outcome;
    }

    private static String written(Outcome.Read read) {
        return new String(Format.MARKDOWN.writer().write(read.gathering()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void it_is_brought_to_its_canonical_form(Path document) throws IOException {
        assertThat(written(read(document))).isEqualTo(Files.readString(canonical(document)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void its_canonical_form_stays_as_it_is(Path document) throws IOException {
        assertThat(written(read(canonical(document)))).isEqualTo(Files.readString(canonical(document)));
    }

    /** Headings and points stand in the same order in both: so each word is in its section, and none is lost. */
    @ParameterizedTest
    @MethodSource("documents")
    void every_word_is_there_in_its_order(Path document) throws IOException {
        List<String> source = words(Files.readString(document));
        assertThat(source).hasSizeGreaterThan(50);
        assertThat(words(written(read(document)))).containsSubsequence(source);
    }

    private static List<String> words(String markdown) {
        String plain = MARKS.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll(" ");
        return NO_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    @Test
    void the_four_restitutions_of_2017_hold_what_they_hold() throws IOException {
        Outcome.Read read = read(FOLDER.resolve("rmb-2017-extract.md"));
        List<Restitution> all = read.gathering().restitutions();

        assertThat(read.gathering().name()).isEqualTo("RMB 2017");
        assertThat(all).extracting(r -> r.heading().number()).containsExactly("1.1", "1.2", "2.2", "3.2");
        assertThat(all)
                .extracting(Restitution::wording)
                .containsExactly(Wording.REPRODUCE, Wording.REPRODUCE, Wording.INSPIRE, Wording.REPRODUCE);
        assertThat(all.get(1).closingQuotation()).contains("“Alone we can go quickly, together we can go far”");
        assertThat(all).filteredOn(r -> r.closingQuotation().isPresent()).hasSize(1);
        assertThat(all.stream().map(RmbCorpusTest::perSection))
                .containsExactly(
                        List.of(2, 5, 5, 7, 7), List.of(2, 5, 5, 5, 5), List.of(6, 5, 4, 4, 2), List.of(4, 7, 9, 7, 6));
        assertThat(all.stream().mapToInt(RmbCorpusTest::leads).sum()).isEqualTo(3);
        assertThat(read.remarks())
                .extracting(r -> r.about(), r -> r.line())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(About.DEAD_LINK, 141),
                        org.assertj.core.groups.Tuple.tuple(About.DEAD_LINK, 142));
    }

    private static List<Integer> perSection(Restitution restitution) {
        List<Integer> counts = new ArrayList<>();
        for (Section section : Section.values())
            counts.add(restitution.sections().get(section).entries().size());
        return counts;
    }

    /** A paragraph right before a bullet introduces it. */
    private static int leads(Restitution restitution) {
        int leads = 0;
        for (Section section : Section.values()) {
            List<Entry> entries = restitution.sections().get(section).entries();
            for (int i = 0; i + 1 < entries.size(); i++) {
                if (entries.get(i).form() == Form.PARAGRAPH
                        && entries.get(i + 1).form() == Form.BULLET) leads++;
            }
        }
        return leads;
    }
}
