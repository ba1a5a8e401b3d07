package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes in a workshop writes words: what any program sees of an export is the template's tree and no more. */
class HostileTextTest {
    private static final Restitution EMPTY =
            Restitution.empty(new Heading("RMB", "1.1", "Titre"), Language.FR, Wording.REPRODUCE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Enjeux principaux",
                "## RMB 2017 - Restitution atelier 9 : « Faux »",
                "Enjeux principaux\n===",
                "===",
                "---",
                "***",
                "___",
                "- - -",
                "- item",
                "* item",
                "+ item",
                "-",
                "+",
                "1. item",
                "1) item",
                "999999999. x",
                "> cité",
                "```",
                "~~~",
                "`code`",
                "    code",
                "\tcode",
                "[a](http://evil.org)",
                "![a](http://evil.org/x.png)",
                "<http://evil.org>",
                "[a]: http://evil.org",
                "[a][b]",
                "<script>alert(1)</script>",
                "<!-- x",
                "-->",
                "<?php",
                "<!DOCTYPE x>",
                "<![CDATA[x]]>",
                "&lt;b&gt;",
                "&#35; x",
                "\\# x",
                "\\",
                "x\\",
                "• item",
                "– item",
                "*x*",
                "**Enjeux principaux**",
                "__x__",
                "| a | b |",
                "x\n\n# y",
                "x\r# y",
                "x\u2028# y",
                "x\u0085- y",
                "\uFEFF# x",
                "\u200B# x",
                "\u00A0# x",
                "x  ",
                "x\\\n# y"
            })
    void no_words_are_more_than_words(String words) {
        assertNothingForged(List.of(new Inline.Text(words)));
    }

    @Property(tries = 1000)
    void no_hostile_words_are_more_than_words(@ForAll("words") String words) {
        List<Inline> text = List.of(new Inline.Text("a" + words));
        assertNothingForged(text);
        assertNothingForged(List.of(new Inline.Strong(List.of(new Inline.Text(words + "a")))));
    }

    @Provide
    Arbitrary<String> words() {
        return AnyDocument.words();
    }

    private static void assertNothingForged(List<Inline> text) {
        for (Form form : Form.values()) {
            Seen seen = Seen.of(document(text, form));
            assertThat(seen.headings).isEqualTo(Seen.of(document(List.of(new Inline.Text("mot")), form)).headings);
            assertThat(seen.items).isEqualTo(form == Form.BULLET ? 3 * Section.values().length : 0);
            assertThat(seen.forbidden).isEmpty();
        }
    }

    /** The text where it could do most: after a line, before one, under a bullet, and three times in a row. */
    private static String document(List<Inline> text, Form form) {
        Entry entry = Entry.of(form, text);
        Entry first = form == Form.BULLET ? new Entry(form, text, List.of(entry), List.of()) : entry;
        List<Entry> entries = form == Form.BULLET ? List.of(first, entry) : List.of(first, entry, entry);
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        EMPTY.sections().forEach((section, body) -> sections.put(section, new SectionBody(body.title(), entries)));
        Gathering gathering = new Gathering("RMB", Language.FR, List.of(), List.of(EMPTY.withSections(sections)));
        return new String(Format.MARKDOWN.writer().write(Dossier.of(gathering), HouseStyle.PLAIN), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# x", "x #", "x\n\n## y", "[a](http://evil.org)", "<b>", "*x*", "`x`", "» - x «", "&amp;"})
    void no_title_and_no_gathering_is_more_than_words(String words) {
        Heading heading = new Heading(words, "1.1", words);
        Gathering gathering = new Gathering(words, Language.FR, List.of(), List.of(EMPTY.withHeading(heading)));
        Seen seen = Seen.of(new String(Format.MARKDOWN.writer().write(Dossier.of(gathering), HouseStyle.PLAIN), UTF_8));
        assertThat(seen.headings).hasSize(6);
        assertThat(seen.headings.get(0)).startsWith("2 ").contains("Restitution atelier 1.1");
        assertThat(seen.forbidden).isEmpty();
    }

    /** A page as a program of the world sees it: all of CommonMark, not only what we read. */
    private static final class Seen extends AbstractVisitor {
        private final List<String> headings = new ArrayList<>();
        private final List<String> forbidden = new ArrayList<>();
        private int items;

        static Seen of(String markdown) {
            Seen seen = new Seen();
            Parser.builder().build().parse(markdown).accept(seen);
            return seen;
        }

        @Override
        public void visit(org.commonmark.node.Heading heading) {
            StringBuilder words = new StringBuilder(heading.getLevel() + " ");
            heading.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }
            });
            headings.add(words.toString());
            visitChildren(heading);
        }

        @Override
        public void visit(ListItem item) {
            items++;
            visitChildren(item);
        }

        @Override
        public void visit(HtmlInline html) {
            if (!html.getLiteral().equals(MarkdownText.APART)) forbid(html);
        }

        private void forbid(Node node) {
            forbidden.add(node.toString());
        }

        @Override
        public void visit(Link link) {
            forbid(link);
        }

        @Override
        public void visit(Image image) {
            forbid(image);
        }

        @Override
        public void visit(Code code) {
            forbid(code);
        }

        @Override
        public void visit(HtmlBlock html) {
            forbid(html);
        }

        @Override
        public void visit(BlockQuote quote) {
            forbid(quote);
        }

        @Override
        public void visit(ThematicBreak rule) {
            forbid(rule);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            forbid(code);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            forbid(code);
        }
    }
}
