package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.formats.PdfFile.MARGIN_TOP;
import static org.cordee.formats.PdfFile.foot;
import static org.cordee.formats.PdfFile.letters;
import static org.cordee.formats.PdfFile.logo;
import static org.cordee.formats.PdfFile.on;
import static org.cordee.formats.PdfFile.opened;
import static org.cordee.formats.PdfFile.pageText;
import static org.cordee.formats.PdfFile.pdf;
import static org.cordee.formats.PdfFile.saying;
import static org.cordee.formats.PdfFile.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Restitution;
import org.junit.jupiter.api.Test;

/** What another program reads in our PDFs. */
class PdfWriterTest {
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
                    .isEqualTo(Heads.of(dossier).stream()
                            .map(head -> head.level() + " " + head.words())
                            .toList());
        }
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
            List<Part.Head> heads = Heads.of(dossier);
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

    @Test
    void the_running_head_names_the_gathering_on_every_page_but_the_cover() throws IOException {
        try (PDDocument document = opened(Gatherings.annexed())) {
            assertThat(on(1, document, new PdfFile.Between(0, MARGIN_TOP))).isBlank();
            for (int page = 2; page <= document.getNumberOfPages(); page++)
                assertThat(on(page, document, new PdfFile.Between(0, MARGIN_TOP))
                                .strip())
                        .isEqualTo(Gatherings.real().name());
        }
    }
}
