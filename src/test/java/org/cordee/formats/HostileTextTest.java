package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.cordee.restitution.Gathering;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the words are, an export is the template and nothing else; whatever the file is, reading it comes to an end. */
class HostileTextTest {
    @Provide
    Arbitrary<Gathering> documents() {
        return AnyDocument.gatherings();
    }

    @Property
    void the_heading_tree_is_the_templates_and_no_words_become_anything_else(@ForAll("documents") Gathering document) {
        byte[] written = Format.MARKDOWN.writer().write(document);
        List<Integer> levels = new ArrayList<>();
        List<Node> foreign = new ArrayList<>();
        // As any program reads it: with all of CommonMark, not our reader's part of it.
        Parser.builder()
                .build()
                .parse(new String(written, StandardCharsets.UTF_8))
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        levels.add(heading.getLevel());
                    }

                    @Override
                    public void visit(Link link) {
                        if (!link.getDestination().matches("(?s)(https?://|mailto:).*")) foreign.add(link);
                        visitChildren(link);
                    }

                    @Override
                    public void visit(Image image) {
                        foreign.add(image);
                    }

                    @Override
                    public void visit(HtmlBlock html) {
                        foreign.add(html);
                    }

                    @Override
                    public void visit(FencedCodeBlock code) {
                        foreign.add(code);
                    }

                    @Override
                    public void visit(IndentedCodeBlock code) {
                        foreign.add(code);
                    }
                });
        List<Integer> template = new ArrayList<>();
        document.restitutions().forEach(one -> template.addAll(List.of(2, 3, 3, 3, 3, 3)));
        assertThat(levels).isEqualTo(template);
        assertThat(foreign).isEmpty();
    }

    static Stream<Arguments> floods() {
        return Stream.of(
                        "*", "_", "[", "]", "`", "\\", "<", "&", "> ", "- ", "1) ", "**a", "[a](", "![", "<!--", "#",
                        "\n", "\n- ", "é")
                .map(Arguments::of);
    }

    /** The limit is there to notice what would never end; it measures nothing. */
    @ParameterizedTest
    @MethodSource("floods")
    void a_file_full_of_one_thing_is_read_to_its_end(String thing) {
        String head = "## RMB 2017 - Restitution atelier 1.1 : « Titre »\n\n### Enjeux principaux\n\n";
        byte[] file = (head + thing.repeat(50_000) + "\n").getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            var outcome = Format.MARKDOWN.reader().read(file);
            assertThat(outcome).isInstanceOf(DocumentReader.Outcome.Read.class);
            Format.MARKDOWN.writer().write(((DocumentReader.Outcome.Read) outcome).gathering());
        });
    }
}
