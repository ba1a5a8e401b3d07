package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Why;
import org.junit.jupiter.api.Test;

/** A Word file of one's own gives its looks, and nothing else. */
class WordReferenceTest {
    private static final byte[] HOUSE = WordFile.of(house -> {
        house.style("Titre1", "heading 1", 0, "AA3300");
        house.document
                .createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Maison RMB");
        house.paragraph("Titre1", "Un secret de la maison");
        house.paragraph(null, "et ses comptes");
        house.document.getProperties().getCustomProperties().addProperty("client", "secret");
        var page = house.document.getDocument().getBody().isSetSectPr()
                ? house.document.getDocument().getBody().getSectPr()
                : house.document.getDocument().getBody().addNewSectPr();
        page.addNewPgSz().setW(java.math.BigInteger.valueOf(12240));
        page.getPgSz().setH(java.math.BigInteger.valueOf(15840));
    });

    private static byte[] written(byte[] reference) {
        HouseStyle style = new HouseStyle(Optional.of(reference), Optional.empty(), Optional.empty());
        return Format.DOCX.writer().write(Dossier.of(Gatherings.sixWorkshops()), style);
    }

    @Test
    void its_styles_headers_and_page_are_taken_and_what_is_written_in_it_is_not() throws Exception {
        byte[] docx = written(HOUSE);
        try (XWPFDocument document = WordFile.opened(docx)) {
            XWPFParagraph theme = document.getParagraphs().stream()
                    .filter(p -> p.getText().equals("Thème 1") && "Titre1".equals(p.getStyle()))
                    .findFirst()
                    .orElseThrow();
            assertThat(document.getStyles()
                            .getStyle(theme.getStyle())
                            .getCTStyle()
                            .xmlText())
                    .contains("AA3300");
            assertThat(document.getHeaderList()).hasSize(1);
            assertThat(document.getHeaderList().get(0).getText()).contains("Maison RMB");
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("12240");
            assertThat(document.getStyles().getStyle("CordeeText")).isNotNull();
        }
        for (byte[] part : ZipParts.read(docx).values()) {
            assertThat(new String(part, StandardCharsets.UTF_8)).doesNotContain("secret", "ses comptes");
        }
    }

    @Test
    void what_is_written_in_its_styles_is_read_again() {
        Outcome read = Format.DOCX.reader().orElseThrow().read(written(HOUSE));
        assertThat(((Outcome.Read) read).gathering()).isEqualTo(Gatherings.sixWorkshops());
        assertThat(((Outcome.Read) read).remarks()).isEmpty();
    }

    @Test
    void what_we_write_ourselves_can_be_one() {
        byte[] ours = Format.DOCX.writer().write(Dossier.of(Gatherings.real()), HouseStyle.PLAIN);
        assertThat(HouseStyle.unfitReference(ours)).isEmpty();
        assertThat(HouseStyle.unfitReference(HOUSE)).isEmpty();
    }

    private static Optional<Why> with(String part, String content) {
        return HouseStyle.unfitReference(WordFile.with(HOUSE, part, before -> content));
    }

    private static Optional<Why> changed(String part, String what, String by) {
        return HouseStyle.unfitReference(WordFile.with(HOUSE, part, before -> {
            assertThat(before).contains(what);
            return before.replaceFirst(java.util.regex.Pattern.quote(what), by);
        }));
    }

    @Test
    void what_runs_is_refused() {
        assertThat(with("word/vbaProject.bin", "x")).contains(Why.HARMFUL);
        assertThat(with("word/embeddings/oleObject1.bin", "x")).contains(Why.HARMFUL);
        assertThat(with("word/activeX/activeX1.xml", "<x/>")).contains(Why.HARMFUL);
        assertThat(changed("[Content_Types].xml", "wordprocessingml.document.main+xml", "macroEnabled.main+xml"))
                .contains(Why.HARMFUL);
    }

    @Test
    void what_fetches_is_refused_and_a_link_is_not() {
        String relationship = "<Relationship Id=\"rId99\" TargetMode=\"External\" Target=\"http://example.org/x\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\"/></Relationships>";
        String rels = "word/_rels/document.xml.rels";
        assertThat(changed(rels, "</Relationships>", relationship.formatted("attachedTemplate")))
                .contains(Why.HARMFUL);
        assertThat(changed(rels, "</Relationships>", relationship.formatted("image")))
                .contains(Why.HARMFUL);
        assertThat(changed(rels, "</Relationships>", relationship.formatted("hyperlink")))
                .isEmpty();
        assertThat(changed(
                        "word/header1.xml",
                        "<w:t>Maison RMB</w:t>",
                        "<w:instrText> INCLUDEPICTURE \"http://example.org/x.png\" </w:instrText>"))
                .contains(Why.HARMFUL);
        assertThat(changed(
                        "word/header1.xml",
                        "<w:t>Maison RMB</w:t>",
                        "<w:instrText>INCLUDE</w:instrText><w:instrText xml:space=\"preserve\">TEXT x</w:instrText>"))
                .contains(Why.HARMFUL);
        assertThat(changed(
                        "word/header1.xml",
                        "<w:t>Maison RMB</w:t>",
                        "<w:t>IMPORT EXPORT, LINK</w:t><w:instrText> PAGE </w:instrText>"))
                .as("words that fields have too")
                .isEmpty();
        assertThat(changed("word/styles.xml", "?>", "?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>"))
                .contains(Why.HARMFUL);
    }

    @Test
    void a_bomb_is_refused_before_it_goes_off() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<x/>".getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", new byte[200 * 1024 * 1024]);
        assertThat(HouseStyle.unfitReference(ZipParts.write(parts))).contains(Why.HARMFUL);
    }

    @Test
    void what_is_no_word_file_is_refused() {
        assertThat(HouseStyle.unfitReference("un texte".getBytes(StandardCharsets.UTF_8)))
                .contains(Why.NOT_OF_ITS_TYPE);
        assertThat(HouseStyle.unfitReference(new byte[0])).contains(Why.NOT_OF_ITS_TYPE);
        assertThat(HouseStyle.unfitReference(Arrays.copyOf(HOUSE, HOUSE.length / 2)))
                .contains(Why.NOT_OF_ITS_TYPE);
        for (Format other : new Format[] {Format.ODT, Format.XLSX, Format.PDF}) {
            byte[] file = other.writer().write(Dossier.of(Gatherings.real()), HouseStyle.PLAIN);
            assertThat(HouseStyle.unfitReference(file)).as(other.name()).contains(Why.NOT_OF_ITS_TYPE);
        }
        assertThat(HouseStyle.unfitReference(new byte[DocumentReader.LARGEST + 1]))
                .contains(Why.TOO_BIG);
    }
}
