package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.SectionBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {

    private static byte[] written(Gathering gathering) {
        return Format.PDF.writer().write(Dossier.of(gathering), HouseStyle.PLAIN);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without spaces, for lines are broken anywhere, and with ligatures taken apart. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}\\uFE0F]", "");
    }

    private static String withoutRunningHeads(String text) {
        return text.replaceAll("(?m)^RMB 2017\\s*$", "").replaceAll("(?m)^Page \\d+ sur \\d+\\s*$", "");
    }

    @Test
    void every_word_stands_on_the_pages_in_its_order() throws IOException {
        Gathering real = Gatherings.real();
        String text = letters(withoutRunningHeads(text(written(real))));
        int at = 0;
        for (Restitution restitution : real.restitutions()) {
            for (SectionBody body : restitution.sections().values()) {
                at = found(text, body.title(), at);
                for (Entry entry : body.entries()) at = found(text, Inlines.plain(entry.text()), at);
            }
        }
    }

    private static int found(String text, String words, int from) {
        int at = text.indexOf(letters(words), from);
        assertThat(at).as(words).isNotNegative();
        return at + letters(words).length();
    }

    @Test
    void bookmarks_are_the_headings_and_the_contents_say_their_pages() throws IOException {
        byte[] pdf = written(Gatherings.sixWorkshops());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> bookmarks = new ArrayList<>();
            List<Integer> pages = new ArrayList<>();
            collect(document, document.getDocumentCatalog().getDocumentOutline(), bookmarks, pages);
            assertThat(bookmarks).hasSize(3 + 6 + 30).startsWith("Thème 1").contains("Enjeux principaux");
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            List<Integer> printed = new ArrayList<>();
            java.util.regex.Pattern.compile("(?m)[. ]{6,}(\\d+)\\s*$")
                    .matcher(second.getText(document))
                    .results()
                    .forEach(found -> printed.add(Integer.parseInt(found.group(1))));
            assertThat(printed).hasSizeGreaterThan(20);
            assertThat(pages).startsWith(printed.toArray(Integer[]::new));
        }
    }

    private static void collect(PDDocument document, PDOutlineNode node, List<String> titles, List<Integer> pages)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            pages.add(1 + document.getPages().indexOf(item.findDestinationPage(document)));
            collect(document, item, titles, pages);
        }
    }

    @Test
    void every_font_is_in_the_file() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(Gatherings.arabic()))) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts++;
                }
            }
            assertThat(fonts).isGreaterThan(3);
        }
    }

    @Test
    void the_same_dossier_is_the_same_bytes() {
        assertThat(Format.PDF.writer().write(Gatherings.annexed(), HouseStyle.PLAIN))
                .isEqualTo(Format.PDF.writer().write(Gatherings.annexed(), HouseStyle.PLAIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ÀÂÄÇÉÈÊËÎÏÔŒÙÛÜŸàâäçéèêëîïôœùûüÿæÆ « » … – — ’ “ ”",
                "áéíóúüñ¿¡ ÁÉÍÓÚÜÑ ãõâêôàç ÃÕ ªº",
                "ابتثجحخدذرزسشصضطظعغفقكلمنهويىءآأؤإئة ٠١٢٣٤٥٦٧٨٩ ،؛؟",
                "→ ← ↑ ↓ ⇒ ✓ ✔ ✗ ≥ ≤ ≠ ± × ÷ € £ $ № ° • ■ ☎ ★ ½ ²",
                "😀 🙂 👍 👍🏽 ❤️ 🌍 🌱 🔥 🎉 👩‍🚀 👨‍👩‍👧 🇫🇷 ⚠️ ✅ 1️⃣",
                "Ελληνικά Русский ⵜⴰⵎⴰⵣⵉⵖⵜ"
            })
    void what_people_write_here_has_its_letters(String words) {
        String joiners = "[\\u200D\\uFE0F]";
        assertThat(PdfFonts.showable(words).replaceAll(joiners, "")).isEqualTo(words.replaceAll(joiners, ""));
    }

    @Test
    void a_letter_that_no_font_has_is_shown_to_be_missing() throws IOException {
        Entry chinese = Entry.of(Form.BULLET, Gatherings.text("avant 合作社 après"));
        assertThat(text(written(Gatherings.saying(chinese)))).contains("avant \uFFFD\uFFFD\uFFFD après");
    }

    @Test
    void a_word_of_five_thousand_letters_stays_on_the_page_and_is_whole() throws IOException {
        String word = "x".repeat(5_000);
        byte[] pdf = written(Gatherings.saying(Entry.of(Form.PARAGRAPH, Gatherings.text(word))));
        assertThat(letters(text(pdf)).chars().filter(c -> c == 'x').count()).isGreaterThanOrEqualTo(5_000);
        List<Float> ends = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    ends.add(text.getXDirAdj() + text.getWidthDirAdj());
                }
            }.getText(document);
        }
        assertThat(ends)
                .hasSizeGreaterThan(5_000)
                .allSatisfy(end -> assertThat(end).isLessThan(595f - 50f));
    }

    @Test
    void a_logo_is_on_the_cover() throws IOException {
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        HouseStyle style = new HouseStyle(Optional.empty(), Optional.of("#7A1F3D"), Optional.of(png.toByteArray()));
        byte[] pdf = Format.PDF.writer().write(Dossier.of(Gatherings.real()), style);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }
}
