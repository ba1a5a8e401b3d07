package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Voice;
import org.cordee.restitution.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What any word processor finds in the files that we write. */
class OdtWriterTest {
    private static final Instant EVENING = Instant.parse("2017-10-27T17:30:12.345Z");
    private static final Gathering RMB = rmb();

    private static Gathering rmb() {
        try {
            byte[] markdown = Files.readAllBytes(Path.of("src/test/resources/rmb/rmb-2017-extract.md"));
            return ((Outcome.Read) Format.MARKDOWN.reader().orElseThrow().read(markdown)).gathering();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void its_type_stands_first_and_uncompressed_where_programs_look_for_it() {
        byte[] odt = write(Dossier.of(RMB));
        assertThat(new String(odt, 30, 8 + OdtFiles.TYPE.length(), UTF_8)).isEqualTo("mimetype" + OdtFiles.TYPE);
        assertThat(OdtFiles.all(odt).keySet())
                .containsExactly("mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml");
    }

    @Test
    void the_same_dossier_gives_the_same_bytes() {
        assertThat(write(dossier())).isEqualTo(write(dossier()));
    }

    @Test
    void it_says_its_title_language_and_moment() {
        String meta = OdtFiles.file(write(dossier()), "meta.xml");
        assertThat(meta)
                .contains("<dc:title>RMB 2017</dc:title>")
                .contains("<dc:language>fr</dc:language>")
                .contains("<dc:creator>Cordée</dc:creator>")
                .contains("<dc:date>2017-10-27T17:30:12Z</dc:date>");
    }

    @Test
    void every_style_that_is_used_is_there() {
        Map<String, String> files = OdtFiles.all(write(dossier()));
        List<String> known = new ArrayList<>(attributes(xml(files.get("styles.xml")), "style:style", "style:name"));
        known.addAll(attributes(xml(files.get("styles.xml")), "text:list-style", "style:name"));
        known.addAll(attributes(xml(files.get("content.xml")), "style:style", "style:name"));
        for (String element : List.of("text:p", "text:h", "text:span", "text:a"))
            assertThat(known).containsAll(attributes(xml(files.get("content.xml")), element, "text:style-name"));
        assertThat(known)
                .containsAll(attributes(xml(files.get("content.xml")), "style:style", "style:parent-style-name"));
        assertThat(files.get("styles.xml")).doesNotContain("{");
    }

    @Test
    void the_contents_lead_to_every_heading() {
        Document content = xml(OdtFiles.file(write(dossier()), "content.xml"));
        List<String> anchors = attributes(content, "text:bookmark-start", "text:name");
        assertThat(anchors).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(attributes(content, "text:bookmark-ref", "text:ref-name")).isEqualTo(anchors);
        assertThat(attributes(content, "text:h", "text:outline-level")).hasSameSizeAs(anchors);
    }

    @Test
    void headings_are_in_the_colour_of_the_house() {
        HouseStyle green = new HouseStyle(Optional.empty(), Optional.of("#0A6640"), Optional.empty());
        assertThat(OdtFiles.file(Format.ODT.writer().write(Dossier.of(RMB), green), "styles.xml"))
                .contains("fo:color=\"#0A6640\"");
    }

    @Test
    void each_paragraph_has_its_direction_and_language() {
        Restitution arabic = restitution(Language.AR, Entry.of(Form.BULLET, text("نقطة")));
        Gathering gathering = new Gathering("RMB", Language.FR, List.of(), List.of(arabic));
        String content = OdtFiles.file(write(Dossier.of(gathering)), "content.xml");
        assertThat(content)
                .contains("style:parent-style-name=\"List_20_1\"><style:paragraph-properties"
                        + " fo:text-align=\"right\" style:writing-mode=\"rl-tb\">");
        String styles = OdtFiles.file(write(Dossier.of(RMB)), "styles.xml");
        assertThat(styles).contains("fo:language=\"fr\"").contains("style:language-complex=\"ar\"");
    }

    @Test
    void annexes_are_written_and_left_out_again_when_read() {
        Outcome.Read read = (Outcome.Read) OdtReading.outcome(write(dossier()));
        assertThat(read.gathering()).isEqualTo(RMB);
        assertThat(read.remarks())
                .extracting(Remark::about)
                .containsOnly(About.ANNEXES_LEFT_OUT)
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</text:p></office:text>",
                "<text:h text:outline-level=\"1\">Enjeux principaux</text:h>",
                "]]>",
                "<![CDATA[x]]>",
                "<!-- x",
                "&amp; &#10; &x;",
                "{accent} {language}",
                "<office:master-styles/>",
                "\u0000\u0008\u001F\uFFFE\uD800",
                "=HYPERLINK(\"http://evil.org\")",
                "# Enjeux principaux"
            })
    void no_words_are_more_than_words(String words) {
        assertNothingForged("a" + words);
    }

    @Property(tries = 200)
    void no_hostile_words_are_more_than_words(@ForAll("words") String words) {
        assertNothingForged("a" + words);
    }

    @Provide
    Arbitrary<String> words() {
        return AnyDocument.words();
    }

    private static void assertNothingForged(String words) {
        for (Form form : Form.values()) {
            assertThat(tree(words, form)).isEqualTo(tree("amot", form));
        }
    }

    /** The elements of all files, but for spaces, in their order. */
    private static List<String> tree(String words, Form form) {
        Entry entry = Entry.of(form, List.of(new Inline.Strong(text(words))));
        Restitution restitution = restitution(Language.FR, entry)
                .withHeading(new Heading(words, "1.1", words))
                .withClosingQuotation(Optional.of("“" + words + "”"));
        Gathering gathering = new Gathering(words, Language.FR, List.of(entry), List.of(restitution, restitution));
        List<String> elements = new ArrayList<>();
        OdtFiles.all(write(Dossier.of(gathering))).forEach((name, file) -> {
            if (name.endsWith(".xml")) elements.addAll(names(xml(file).getElementsByTagName("*")));
        });
        elements.removeIf("text:s"::equals);
        return elements;
    }

    private static List<String> names(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getNodeName())
                .toList();
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        NodeList nodes = document.getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> ((Element) nodes.item(i)).getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Document xml(String file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.getBytes(UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + file, e);
        }
    }

    private static Restitution restitution(Language language, Entry entry) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values())
            sections.put(section, new SectionBody(Wording.REPRODUCE.title(section, language), List.of(entry)));
        return Restitution.empty(new Heading("RMB", "1.1", "T"), language, Wording.REPRODUCE)
                .withSections(sections);
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }

    private static Dossier dossier() {
        Voice unused = new Voice("v", Section.STAKES, "Une idée", Optional.empty(), EVENING, false);
        List<Annexes> annexes = Collections.nCopies(RMB.restitutions().size(), new Annexes(List.of(unused), 7, 1));
        return new Dossier(RMB, annexes, EnumSet.allOf(Annex.class), Optional.of(EVENING));
    }

    private static byte[] write(Dossier dossier) {
        return Format.ODT.writer().write(dossier, HouseStyle.PLAIN);
    }
}
