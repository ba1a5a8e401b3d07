package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code x.md} beside which there is an {@code x.canonical.md} is a case. */
class RmbCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/rmb");
    private static final Pattern MARKUP =
            Pattern.compile("(?m)^#{1,6} |\\]\\([^)]*\\)|^\\s*(?:[-*+•–]|\\d+[.)]) |<!--.*?-->");

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Files.exists(canonical(file)))
                    .sorted()
                    .toList();
            assertThat(cases).isNotEmpty();
            return cases;
        }
    }

    private static Path canonical(Path source) {
        return source.resolveSibling(source.getFileName().toString().replaceAll("\\.md$", ".canonical.md"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_real_document_is_brought_to_its_canonical_form(Path source) throws IOException {
        assertThat(write(read(source))).isEqualTo(Files.readString(canonical(source)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_canonical_form_is_its_own(Path source) throws IOException {
        assertThat(write(read(canonical(source)))).isEqualTo(Files.readString(canonical(source)));
        assertThat(read(canonical(source)).gathering()).isEqualTo(read(source).gathering());
        assertThat(read(canonical(source)).remarks()).allMatch(remark -> remark.about() == About.NOT_IN_THE_TEMPLATE);
    }

    /** Headings are words too here, so each word is known to be in its section as well as in its order. */
    @Test
    void every_word_of_the_restitutions_of_2017_is_in_the_result_in_its_order() throws IOException {
        Path source = CORPUS.resolve("rmb-2017-extract.md");
        assertThat(words(write(read(source)))).isEqualTo(words(Files.readString(source)));
    }

    private static List<String> words(String markdown) {
        String bare = MARKUP.matcher(markdown).replaceAll(" ").replaceAll("[*\\[\\]\\\\\uFEFF]", "");
        return Arrays.stream(bare.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void the_restitutions_of_2017_hold_these_points_in_their_sections() throws IOException {
        List<Restitution> restitutions =
                read(CORPUS.resolve("rmb-2017-extract.md")).gathering().restitutions();
        assertThat(restitutions)
                .extracting(r -> r.heading().number(), RmbCorpusTest::points, RmbCorpusTest::leads)
                .containsExactly(
                        tuple("1.1", List.of(2, 5, 5, 7, 7), 0),
                        tuple("1.2", List.of(2, 5, 5, 5, 5), 0),
                        tuple("2.2", List.of(6, 5, 4, 4, 2), 0),
                        tuple("3.2", List.of(4, 6, 7, 7, 6), 3));
        assertThat(restitutions.stream().flatMap(r -> r.closingQuotation().stream()))
                .containsExactly("“Alone we can go quickly, together we can go far”");
    }

    private static List<Integer> points(Restitution restitution) {
        List<Integer> points = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Entry> entries = restitution.sections().get(section).entries();
            points.add(entries.size() - leads(entries));
        }
        return points;
    }

    private static int leads(Restitution restitution) {
        return restitution.sections().values().stream()
                .mapToInt(body -> leads(body.entries()))
                .sum();
    }

    private static int leads(List<Entry> entries) {
        int leads = 0;
        for (int i = 1; i < entries.size(); i++) {
            boolean lead = entries.get(i - 1).form() == Form.PARAGRAPH
                    && entries.get(i).form() == Form.BULLET;
            if (lead) leads++;
        }
        return leads;
    }

    @Test
    void what_was_mixed_by_hand_is_remarked_upon_in_its_order() throws IOException {
        assertThat(read(CORPUS.resolve("mixed-fr.md")).remarks()).containsExactly(new Remark(27, About.DEAD_LINK, "#"));
        assertThat(read(CORPUS.resolve("mixed-en.md")).remarks())
                .containsExactly(
                        new Remark(16, About.NOT_IN_THE_TEMPLATE, ">"),
                        new Remark(18, About.NOT_IN_THE_TEMPLATE, "| town | places |"),
                        new Remark(27, About.UNKNOWN_HEADING, "Anything else"));
    }

    @Test
    void the_two_dead_links_of_2017_are_remarked_upon() throws IOException {
        assertThat(read(CORPUS.resolve("rmb-2017-extract.md")).remarks())
                .containsExactly(new Remark(141, About.DEAD_LINK, "#"), new Remark(142, About.DEAD_LINK, "#"));
    }

    private static Outcome.Read read(Path file) throws IOException {
        return (Outcome.Read) Format.MARKDOWN.reader().orElseThrow().read(Files.readAllBytes(file));
    }

    private static String write(Outcome.Read read) {
        return new String(Format.MARKDOWN.writer().write(Dossier.of(read.gathering()), HouseStyle.PLAIN), UTF_8);
    }
}
