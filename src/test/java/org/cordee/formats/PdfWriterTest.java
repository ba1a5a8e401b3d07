package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Restitution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another program reads in our PDFs. */
class PdfWriterTest {
    private static final float CENTIMETRE = 72 / 2.54f;
    private static final float MARGIN_SIDE = 2.4f * CENTIMETRE;
    private static final float MARGIN_TOP = 2.4f * CENTIMETRE;
    private static final float MARGIN_BOTTOM = (29.7f - 2.2f) * CENTIMETRE;

    private static byte[] pdf(Dossier dossier) {
        return Format.PDF.writer().write(dossier, HouseStyle.PLAIN);
    }

    private static PDDocument opened(Dossier dossier) throws IOException {
        return Loader.loadPDF(pdf(dossier));
    }

    private static Dossier saying(String words) {
        return Dossier.of(Gatherings.saying(Entry.of(Form.BULLET, Gatherings.text(words))));
    }

    /** Its letters in order: lines end where they may, and a ligature is its letters. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static String text(PDDocument document) throws IOException {
        return new Between(MARGIN_TOP, MARGIN_BOTTOM).getText(document);
    }

    private static String pageText(PDDocument document, int page) throws IOException {
        return on(page, document, new Between(MARGIN_TOP, MARGIN_BOTTOM));
    }

    private static String on(int page, PDDocument document, PDFTextStripper stripper) throws IOException {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static String foot(int page, PDDocument document) throws IOException {
        PDFTextStripper foot = new Between(MARGIN_BOTTOM, Float.MAX_VALUE);
        foot.setSortByPosition(true);
        return on(page, document, foot).strip();
    }

    /** What stands between these heights of its page, in points from above; and what of it stands beside the page. */
    private static final class Between extends PDFTextStripper {
        private final float top;
        private final float bottom;
        private final List<String> beyond = new ArrayList<>();

        Between(float top, float bottom) {
            this.top = top;
            this.bottom = bottom;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getX() < MARGIN_SIDE - 1 || text.getX() + text.getWidth() > text.getPageWidth() - MARGIN_SIDE + 1)
                beyond.add(text.getUnicode() + " at " + text.getX());
            if (text.getY() > top && text.getY() <= bottom) super.processTextPosition(text);
        }
    }

    @Test
    void every_letter_of_2017_is_there_in_order_and_nothing_else() throws IOException {
        Gathering real = Gatherings.real();
        try (PDDocument document = opened(Dossier.of(real))) {
            StringBuilder pages = new StringBuilder();
            for (int page = firstPageAfterContents(document); page <= document.getNumberOfPages(); page++)
                pages.append(pageText(document, page));
            assertThat(letters(pages.toString())).isEqualTo(letters(said(real)));
        }
    }

    private static int firstPageAfterContents(PDDocument document) throws IOException {
        PDOutlineItem first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
        return pageOf(document, first);
    }

    private static int pageOf(PDDocument document, PDOutlineItem item) throws IOException {
        return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
    }

    private static String said(Gathering gathering) {
        StringBuilder said = new StringBuilder();
        String theme = "";
        for (Restitution restitution : gathering.restitutions()) {
            String number = restitution.heading().number().replaceFirst("\\..*", "");
            if (!number.equals(theme)) said.append("Thème ").append(number);
            theme = number;
            said.append(restitution.heading().gathering())
                    .append(" - Restitution atelier ")
                    .append(restitution.heading().number())
                    .append(" : « ")
                    .append(restitution.heading().title())
                    .append(" »");
            say(restitution.introduction(), said);
            restitution.sections().forEach((section, body) -> {
                said.append(body.title());
                say(body.entries(), said);
            });
            restitution.closingQuotation().ifPresent(said::append);
        }
        return said.toString();
    }

    private static void say(List<Entry> entries, StringBuilder said) {
        for (Entry entry : entries) {
            said.append(Inlines.plain(entry.text()));
            say(entry.entries(), said);
        }
    }

    @Test
    void bookmarks_are_the_tree_of_headings_and_lead_to_their_pages() throws IOException {
        Dossier dossier = Gatherings.annexed();
        try (PDDocument document = opened(dossier)) {
            List<String> found = new ArrayList<>();
            bookmarks(document, document.getDocumentCatalog().getDocumentOutline(), 1, found);
            assertThat(found)
                    .isEqualTo(heads(dossier)
                            .map(head -> head.level() + " " + head.words())
                            .toList());
        }
    }

    private static Stream<Part.Head> heads(Dossier dossier) {
        return Layout.of(dossier).parts().stream()
                .filter(Part.Head.class::isInstance)
                .map(Part.Head.class::cast);
    }

    private static void bookmarks(PDDocument document, PDOutlineNode node, int level, List<String> found)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            found.add(level + " " + item.getTitle());
            assertThat(letters(pageText(document, pageOf(document, item)))).contains(letters(item.getTitle()));
            bookmarks(document, item, level + 1, found);
        }
    }

    @Test
    void contents_say_the_pages_that_the_headings_are_on() throws IOException {
        Dossier dossier = Gatherings.annexed();
        try (PDDocument document = opened(dossier)) {
            StringBuilder contents = new StringBuilder();
            for (int page = 2; page < firstPageAfterContents(document); page++)
                contents.append(pageText(document, page));
            List<Integer> pages = new ArrayList<>();
            pages(document, document.getDocumentCatalog().getDocumentOutline(), pages);
            StringBuilder expected = new StringBuilder("Sommaire");
            List<Part.Head> heads = heads(dossier).toList();
            for (int i = 0; i < heads.size(); i++)
                expected.append(heads.get(i).words()).append(pages.get(i));
            String listed = contents.toString().replaceAll("\\.{2,}|(\\. )+", "");
            assertThat(letters(listed)).isEqualTo(letters(expected.toString()));
        }
    }

    private static void pages(PDDocument document, PDOutlineNode node, List<Integer> pages) throws IOException {
        for (PDOutlineItem item : node.children()) {
            pages.add(pageOf(document, item));
            pages(document, item, pages);
        }
    }

    @Test
    void pages_are_numbered_from_the_first_to_the_last() throws IOException {
        try (PDDocument document = opened(Gatherings.annexed())) {
            int last = document.getNumberOfPages();
            assertThat(foot(1, document)).isEmpty();
            for (int page = 2; page <= last; page++)
                assertThat(foot(page, document)).isEqualTo("Page " + page + " sur " + last);
        }
    }

    @Test
    void every_font_is_embedded() throws IOException {
        for (Dossier dossier : List.of(Gatherings.annexed(), Dossier.of(Gatherings.arabic()), saying("→ ✓ 👩‍🚀"))) {
            try (PDDocument document = opened(dossier)) {
                for (PDPage page : document.getPages()) {
                    PDResources resources = page.getResources();
                    assertThat(resources.getFontNames()).isNotEmpty();
                    for (COSName name : resources.getFontNames())
                        assertThat(resources.getFont(name).isEmbedded())
                                .as(resources.getFont(name).getName())
                                .isTrue();
                }
            }
        }
    }

    @Test
    void the_same_dossier_gives_the_same_bytes() {
        assertThat(pdf(Gatherings.annexed())).isEqualTo(pdf(Gatherings.annexed()));
        assertThat(pdf(Dossier.of(Gatherings.arabic()))).isEqualTo(pdf(Dossier.of(Gatherings.arabic())));
    }

    @Test
    void it_says_what_it_is_and_in_which_language() throws IOException {
        try (PDDocument document = opened(Gatherings.annexed())) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(Gatherings.real().name());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
        try (PDDocument document = opened(Dossier.of(Gatherings.arabic()))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789",
                "àâäæçéèêëîïôœöùûüÿ ÀÂÄÆÇÉÈÊËÎÏÔŒÖÙÛÜŸ « » “ ” ‘ ’ … – — · ª º °",
                "áéíóúüñ ÁÉÍÓÚÜÑ ¿ ¡ ãõ ÃÕ àâêô ç",
                "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي ًٌٍَُِّْ ـ ٠١٢٣٤٥٦٧٨٩ ، ؛ ؟ ﷺ لا",
                "→ ← ↑ ↓ ⇒ ✓ ✔ ✗ ✘ ≥ ≤ ≠ ± × ÷ € $ £ ¥ № ‰ § © ® ™ ½ ¼ ² ³ µ ∞ ∑ √ • ◦ ▪ ■ □ ☐ ☑ ★ ☆ ♥",
                "😀 😂 😍 🙏 👏 💪 🔥 🎉 🌱 🌍 🌳 💡 💶 🏔 ❤ ⚠ ✅ ❌ ⭐ ♻ 🤝 👉 🚲",
            })
    void what_people_write_is_shown_with_no_character_replaced(String words) throws IOException {
        assertThat(PdfFonts.showable(words)).isEqualTo(words);
        try (PDDocument document = opened(saying(words))) {
            assertThat(text(document)).doesNotContain("\uFFFD");
        }
    }

    @ParameterizedTest
    @CsvSource({"👩‍🚀, 👩🚀", "❤️, ❤", "👍🏽, 👍🏽", "🇫🇷, 🇫🇷", "👨‍👩‍👧‍👦, 👨👩👧👦"})
    void of_emoji_in_parts_only_joiners_and_selectors_may_go(String emoji, String parts) throws IOException {
        String shown = PdfFonts.showable("a" + emoji + "b");
        assertThat(shown.replaceAll("[\u200D\uFE0F]", "")).isEqualTo("a" + parts + "b");
        try (PDDocument document = opened(saying("a" + emoji + "b"))) {
            assertThat(letters(text(document)).replaceAll("[\u200D\uFE0F]", "")).contains("a" + parts + "b");
        }
    }

    @Test
    void what_no_font_has_is_seen_to_be_missing() throws IOException {
        assertThat(PdfFonts.showable("avant 字典 après")).isEqualTo("avant \uFFFD\uFFFD après");
        try (PDDocument document = opened(saying("avant 字典 après"))) {
            assertThat(letters(text(document))).contains("avant\uFFFD\uFFFDaprès");
        }
    }

    /** A font may have a glyph for one; what it means, the reader does not know. */
    @Test
    void characters_of_private_use_are_seen_to_be_missing() {
        for (int c = 0xE000; c <= 0xF8FF; c++)
            assertThat(PdfFonts.showable(Character.toString(c))).isEqualTo("\uFFFD");
    }

    /** A reader who looks for "efficace" finds it. */
    @Test
    void letters_are_letters_and_no_ligatures() throws IOException {
        try (PDDocument document = opened(saying("efficace, flamme, affluence, office"))) {
            assertThat(text(document)).contains("efficace, flamme, affluence, office");
        }
    }

    /** Every place that words stand in, also the bookmarks and the running head. */
    @Test
    void what_no_font_has_is_seen_to_be_missing_in_headings_too() throws IOException {
        Restitution one = Gatherings.saying().restitutions().get(0);
        Restitution chinese = one.withHeading(new org.cordee.restitution.Heading("RMB 字", "1.1", "字典"))
                .withClosingQuotation(Optional.of("字"));
        Gathering two = new Gathering("RMB 字", one.language(), List.of(), List.of(chinese, one));
        try (PDDocument document = opened(Dossier.of(two))) {
            assertThat(letters(text(document)))
                    .contains("RMB\uFFFD")
                    .contains("«\uFFFD\uFFFD»")
                    .contains("«\uFFFD»");
        }
    }

    @Test
    void a_logo_is_on_the_first_page() throws IOException {
        HouseStyle style = new HouseStyle(Optional.empty(), Optional.of("#AA3311"), Optional.of(logo()));
        for (Dossier dossier : List.of(Dossier.of(Gatherings.real()), saying("Un point"))) {
            try (PDDocument document = Loader.loadPDF(Format.PDF.writer().write(dossier, style))) {
                PDResources first = document.getPage(0).getResources();
                List<String> sizes = new ArrayList<>();
                for (COSName name : first.getXObjectNames()) {
                    if (first.getXObject(name) instanceof PDImageXObject image)
                        sizes.add(image.getWidth() + "x" + image.getHeight());
                }
                assertThat(sizes).containsExactly("12x8");
            }
        }
    }

    @Test
    void a_logo_stands_above_a_workshop_alone_and_takes_no_page_of_its_own() throws IOException {
        HouseStyle style = new HouseStyle(Optional.empty(), Optional.empty(), Optional.of(logo()));
        try (PDDocument document = Loader.loadPDF(Format.PDF.writer().write(saying("Un point"), style))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document)).contains("Un point");
        }
    }

    /** A picture of two colours. */
    static byte[] logo() {
        BufferedImage image = new BufferedImage(12, 8, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 12; x++) image.setRGB(x, x % 8, 0xAA3311);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghij", "éèçœ", "كلمة", "W"})
    void a_word_of_five_thousand_letters_is_complete_and_stays_on_the_page(String part) throws IOException {
        String word = part.repeat(5000 / part.length());
        try (PDDocument document = opened(saying(word))) {
            Between stripper = new Between(MARGIN_TOP, MARGIN_BOTTOM);
            String read = letters(stripper.getText(document));
            assertThat(stripper.beyond).isEmpty();
            assertThat(read).contains(letters(word));
        }
    }

    @Test
    void the_running_head_names_the_gathering_on_every_page_but_the_cover() throws IOException {
        try (PDDocument document = opened(Gatherings.annexed())) {
            assertThat(on(1, document, new Between(0, MARGIN_TOP))).isBlank();
            for (int page = 2; page <= document.getNumberOfPages(); page++)
                assertThat(on(page, document, new Between(0, MARGIN_TOP)).strip())
                        .isEqualTo(Gatherings.real().name());
        }
    }
}
