package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.formats.DocumentReader.Why;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;

/** Word files as people really make them. */
class DocxVariationsTest {
    private static final String HEAD = "RMB 2017 - Restitution atelier 1.1 : « La finance »";

    private static Outcome.Read read(byte[] file) {
        return (Outcome.Read) Format.DOCX.reader().orElseThrow().read(file);
    }

    private static Outcome.Read read(Consumer<WordFile> content) {
        return read(WordFile.of(content));
    }

    private static Restitution one(Outcome.Read read) {
        assertThat(read.gathering().restitutions()).hasSize(1);
        return read.gathering().restitutions().get(0);
    }

    private static List<String> stakes(Outcome.Read read) {
        return Outline.of(one(read).sections().get(Section.STAKES).entries());
    }

    /** A file whose last section holds this. */
    private static byte[] underStakes(Consumer<WordFile> content) {
        return WordFile.of(file -> {
            file.bold(HEAD);
            file.bold("Enjeux principaux");
            content.accept(file);
        });
    }

    private static byte[] rawUnderStakes(String xml) {
        return WordFile.with(
                underStakes(file -> file.paragraph(null, "HERE")),
                "word/document.xml",
                document -> document.replaceFirst(
                        "<w:p><w:r><w:t>HERE</w:t></w:r></w:p>", java.util.regex.Matcher.quoteReplacement(xml)));
    }

    private static List<About> remarked(Outcome.Read read) {
        return read.remarks().stream().map(Remark::about).toList();
    }

    @Test
    void headings_are_known_by_style_in_any_language_by_outline_level_and_in_bold() {
        Outcome.Read read = read(file -> {
            file.style("Titre1", "heading 1", 0, null).style("Rubrik", "Meine Rubrik", 1, null);
            file.paragraph("Titre1", HEAD);
            file.paragraph("Rubrik", "Champs d’action stratégiques");
            file.paragraph(null, "Un champ");
            file.bold("ENJEUX PRINCIPAUX :");
            file.paragraph(null, "Un enjeu");
        });
        assertThat(Outline.of(one(read).sections().get(Section.FIELDS).entries()))
                .containsExactly("P Un champ");
        assertThat(stakes(read)).containsExactly("P Un enjeu");
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void a_heading_may_be_broken_over_lines_and_paragraphs() {
        Outcome.Read read = read(file -> {
            file.style("T", "heading 1", 0, null);
            XWPFParagraph broken = file.paragraph("T", "RMB 2017 - Restitution atelier 1.1 :");
            broken.createRun().addBreak();
            broken.createRun().setText("« La finance »");
            file.bold("Défis spécifiques à résoudre");
            file.bold("(pour chaque champ d'action)");
            file.paragraph(null, "Un défi");
        });
        assertThat(one(read).heading()).isEqualTo(new Heading("RMB 2017", "1.1", "La finance"));
        assertThat(Outline.of(one(read).sections().get(Section.CHALLENGES).entries()))
                .contains("P Un défi");
    }

    @Test
    void bold_words_in_a_section_are_no_heading() {
        byte[] file = underStakes(f -> {
            XWPFParagraph mixed = f.paragraph(null, "");
            mixed.createRun().setText("La ");
            mixed.createRun().setText("démocratie");
            mixed.getRuns().get(1).setBold(true);
            mixed.createRun().setText(" d'abord");
        });
        assertThat(stakes(read(file))).containsExactly("P La **démocratie** d'abord");
    }

    @Test
    void bullets_are_lists_and_also_what_hands_type() {
        byte[] file = underStakes(f -> {
            BigInteger list = numbering(f);
            item(f, list, 0, "un");
            item(f, list, 1, "sous un");
            f.paragraph(null, "");
            item(f, list, 0, "deux");
            f.paragraph(null, "• trois");
            f.paragraph(null, "– quatre");
            f.paragraph(null, "- cinq");
            f.paragraph(null, "en 2017 - rien");
        });
        assertThat(stakes(read(file)))
                .containsExactly("B un", " B sous un", "B deux", "B trois", "B quatre", "B cinq", "P en 2017 - rien");
    }

    private static BigInteger numbering(WordFile file) {
        XWPFNumbering numbering = file.document.createNumbering();
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        for (int level = 0; level < 3; level++) list.addNewLvl().setIlvl(BigInteger.valueOf(level));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void item(WordFile file, BigInteger list, int level, String words) {
        XWPFParagraph item = file.paragraph(null, words);
        item.setNumID(list);
        item.setNumILvl(BigInteger.valueOf(level));
    }

    @Test
    void lines_of_one_paragraph_are_points_of_their_own() {
        byte[] file = underStakes(f -> {
            XWPFParagraph lines = f.paragraph(null, "Un");
            lines.createRun().addBreak();
            lines.createRun().setText("Deux");
        });
        assertThat(stakes(read(file))).containsExactly("P Un", "L Deux");
    }

    @Test
    void changes_that_are_tracked_read_as_if_they_were_accepted() {
        Outcome.Read read = read(rawUnderStakes("<w:p><w:r><w:t xml:space=\"preserve\">un </w:t></w:r>"
                + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>vieux</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>neuf</w:t></w:r></w:ins></w:p>"));
        assertThat(stakes(read)).containsExactly("P un neuf");
    }

    @Test
    void links_are_kept_of_either_kind_and_dead_ones_remarked() {
        byte[] file = underStakes(f -> {
            f.paragraph(null, "").createHyperlinkRun("https://example.org/a").setText("un lien");
            f.paragraph(null, "").createHyperlinkRun("#").setText("un lien mort");
        });
        Outcome.Read read = read(file);
        assertThat(texts(read))
                .containsExactly(
                        List.of(new Inline.Link("https://example.org/a", Gatherings.text("un lien"))),
                        Gatherings.text("un lien mort"));
        assertThat(remarked(read)).containsExactly(About.DEAD_LINK);
        Outcome.Read field = read(rawUnderStakes("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText> HYPERLINK \"https://example.org/b\" </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>là</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>, dit-on</w:t></w:r></w:p>"));
        assertThat(texts(field))
                .containsExactly(List.of(
                        new Inline.Link("https://example.org/b", Gatherings.text("là")), new Inline.Text(", dit-on")));
    }

    private static List<List<Inline>> texts(Outcome.Read read) {
        return one(read).sections().get(Section.STAKES).entries().stream()
                .map(Entry::text)
                .toList();
    }

    @Test
    void signs_of_word_s_own_are_the_characters_they_stand_for() {
        assertThat(stakes(read(rawUnderStakes(
                        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>"))))
                .containsExactly("P a b\u2011c");
    }

    @Test
    void words_of_tables_boxes_and_notes_are_kept_and_remarked() {
        byte[] file = underStakes(f -> {
            f.document.createTable(1, 2).getRow(0).getCell(0).setText("gauche");
            f.document.getTables().get(0).getRow(0).getCell(1).setText("droite");
            f.document.createFootnotes();
            f.document.createFootnote().createParagraph().createRun().setText("une note");
        });
        Outcome.Read read = read(file);
        assertThat(stakes(read)).contains("P gauche", "P droite").anyMatch(line -> line.endsWith("une note"));
        assertThat(remarked(read)).contains(About.NOT_IN_THE_TEMPLATE);
        Outcome.Read boxed = read(
                rawUnderStakes(
                        "<w:p><w:r><w:t>avant</w:t></w:r><w:r><w:pict><v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                                + "<w:txbxContent><w:p><w:r><w:t>dans la boîte</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>"));
        assertThat(stakes(boxed))
                .anyMatch(line -> line.contains("avant"))
                .anyMatch(line -> line.contains("dans la boîte"));
        assertThat(remarked(boxed)).contains(About.NOT_IN_THE_TEMPLATE);
    }

    @Test
    void a_content_control_is_read_through() {
        assertThat(
                        stakes(
                                read(
                                        rawUnderStakes(
                                                "<w:sdt><w:sdtContent><w:p><w:r><w:t>dedans</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                                                        + "<w:p><w:sdt><w:sdtContent><w:r><w:t>aussi</w:t></w:r></w:sdtContent></w:sdt></w:p>"))))
                .containsExactly("P dedans", "P aussi");
    }

    @Test
    void a_report_of_another_template_is_mapped() {
        byte[] other = WordFile.of(file -> {
            file.style("T1", "heading 1", 0, null);
            file.paragraph("T1", "Constats");
            file.paragraph(null, "Un constat");
            file.paragraph("T1", "Propositions");
            file.paragraph(null, "Une idée");
        });
        assertThat(Format.DOCX.reader().orElseThrow().read(other))
                .isEqualTo(new Outcome.Refused(Why.NO_WORKSHOP, List.of("Constats", "Propositions")));
        Heading heading = new Heading("RMB 2026", "2.1", "La finance");
        Mapping mapping = new Mapping(
                Optional.of(new Mapping.As(heading, Language.FR, Wording.INSPIRE)),
                Map.of(0, Section.STAKES, 1, Section.SOLUTIONS));
        Restitution mapped =
                one((Outcome.Read) Format.DOCX.reader().orElseThrow().read(other, mapping));
        assertThat(mapped.heading()).isEqualTo(heading);
        assertThat(Outline.of(mapped.sections().get(Section.STAKES).entries()))
                .containsExactly("P **Constats**", "P Un constat");
        assertThat(Outline.of(mapped.sections().get(Section.SOLUTIONS).entries()))
                .containsExactly("P **Propositions**", "P Une idée");
    }

    private static Why refused(byte[] file) {
        return ((Outcome.Refused) Format.DOCX.reader().orElseThrow().read(file)).why();
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "DOCX", mode = EnumSource.Mode.EXCLUDE)
    void a_file_of_another_format_is_said_to_be_one(Format other) {
        assertThat(refused(other.writer().write(Dossier.of(Gatherings.real()), HouseStyle.PLAIN)))
                .isEqualTo(Why.NOT_OF_ITS_TYPE);
    }

    @Test
    void what_is_cut_short_empty_or_too_big_is_refused() {
        byte[] real = Format.DOCX.writer().write(Dossier.of(Gatherings.real()), HouseStyle.PLAIN);
        for (int length : new int[] {0, 1, 30, real.length / 2, real.length - 30}) {
            assertThat(refused(Arrays.copyOf(real, length))).isEqualTo(Why.NOT_OF_ITS_TYPE);
        }
        assertThat(refused(new byte[DocumentReader.LARGEST + 1])).isEqualTo(Why.TOO_BIG);
    }

    @Test
    void what_means_harm_is_refused() {
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        bomb.put("[Content_Types].xml", "<x/>".getBytes(StandardCharsets.UTF_8));
        bomb.put("word/document.xml", new byte[200 * 1024 * 1024]);
        assertThat(refused(ZipParts.write(bomb))).isEqualTo(Why.HARMFUL);
        String many = "<w:p><w:r><w:t>mot</w:t></w:r></w:p>".repeat(800_000);
        byte[] tooMany = WordFile.with(
                underStakes(f -> f.paragraph(null, "x")),
                "word/document.xml",
                document -> document.replace("</w:body>", many + "</w:body>"));
        assertThat(tooMany).as("small enough to be sent").hasSizeLessThan(DocumentReader.LARGEST);
        assertThat(refused(tooMany)).isEqualTo(Why.HARMFUL);
        String deep = "<w:sdt><w:sdtContent>".repeat(5_000) + "</w:sdtContent></w:sdt>".repeat(5_000);
        byte[] tooDeep = WordFile.with(
                underStakes(f -> f.paragraph(null, "x")),
                "word/document.xml",
                document -> document.replace("</w:body>", deep + "</w:body>"));
        assertThat(refused(tooDeep)).isEqualTo(Why.HARMFUL);
        byte[] entity = WordFile.with(
                underStakes(f -> f.paragraph(null, "HERE")),
                "word/document.xml",
                document -> document.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>")
                        .replace("HERE", "&y;"));
        assertThat(Format.DOCX.reader().orElseThrow().read(entity)).isInstanceOf(Outcome.Refused.class);
    }
}
