package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.formats.SpokenIn.ARABIC;
import static org.cordee.formats.SpokenIn.FRENCH;
import static org.cordee.formats.SpokenIn.HOUSING;
import static org.cordee.formats.SpokenIn.SPANISH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words in another language than the document's say so in it, run their own way, and change nothing else. */
class LanguagesInDocumentsTest {
    private static final Pattern ARABIC_LETTER = Pattern.compile("[\\u0620-\\u064A\\uFE70-\\uFEFC]");
    private static final String SIGNS_OF_DIRECTION = "[\\u202A-\\u202C]";

    private static byte[] written(Format format, Dossier dossier) {
        return format.writer().write(dossier, HouseStyle.PLAIN);
    }

    private static String page(Format format, Dossier dossier) {
        return new String(written(format, dossier), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"MARKDOWN", "HTML", "DOCX", "ODT", "PDF"})
    void a_document_all_in_its_own_language_is_the_same_to_the_byte_whether_that_is_said_or_not(Format format) {
        assertThat(written(format, SpokenIn.itself(true))).isEqualTo(written(format, SpokenIn.itself(false)));
    }

    @Test
    void markdown_is_plain_and_so_is_what_a_signature_is_of() {
        for (Language language : List.of(Language.FR, Language.AR)) {
            Dossier said = SpokenIn.in(language);
            Dossier unsaid = SpokenIn.unsaid(language);
            assertThat(page(Format.MARKDOWN, said)).isEqualTo(page(Format.MARKDOWN, unsaid));
            assertThat(Fingerprint.of(restitution(said))).isEqualTo(Fingerprint.of(restitution(unsaid)));
        }
    }

    private static Restitution restitution(Dossier dossier) {
        return dossier.gathering().restitutions().get(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "ODT", "HTML"})
    void what_says_its_language_is_read_again_as_the_same_words(Format format) {
        for (Language language : List.of(Language.FR, Language.AR)) {
            DocumentReader.Outcome read =
                    format.reader().orElseThrow().read(written(format, SpokenIn.in(language)), Mapping.NONE);
            assertThat(page(Format.MARKDOWN, Dossier.of(((DocumentReader.Outcome.Read) read).gathering())))
                    .isEqualTo(page(
                            Format.MARKDOWN, Dossier.of(SpokenIn.in(language).gathering())));
        }
    }

    @Test
    void json_says_the_languages_of_lines_and_reads_them_again() {
        Dossier dossier = SpokenIn.in(Language.FR);
        DocumentReader.Outcome read =
                Format.JSON.reader().orElseThrow().read(written(Format.JSON, dossier), Mapping.NONE);
        assertThat(((DocumentReader.Outcome.Read) read).gathering()).isEqualTo(dossier.gathering());
    }

    @Test
    void word_runs_say_their_language_and_arabic_ones_that_they_run_from_the_right() {
        List<XWPFParagraph> french = paragraphs(Language.FR);
        assertThat(runs(french, ARABIC)).isNotEmpty().allSatisfy(run -> {
            assertThat(language(run)).startsWith("ar");
            assertThat(fromTheRight(run)).isEqualTo(!run.text().contains("SIDI"));
        });
        assertThat(runs(french, SPANISH))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(language(run)).isEqualTo("es"));
        assertThat(runs(french, FRENCH))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(language(run)).isEmpty());
        assertThat(runs(french, "dit en salle · aussi dit par 3"))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(language(run)).isEmpty());
        assertThat(runs(paragraphs(Language.AR), FRENCH)).isNotEmpty().allSatisfy(run -> {
            assertThat(language(run)).isEqualTo("fr");
            assertThat(fromTheRight(run)).isFalse();
        });
    }

    @Test
    void a_word_paragraph_of_arabic_in_a_french_document_begins_at_the_right_and_the_reverse() {
        for (Language language : List.of(Language.FR, Language.AR)) {
            List<XWPFParagraph> all = paragraphs(language);
            assertThat(all)
                    .filteredOn(p -> said(p).startsWith("تعاونية"))
                    .isNotEmpty()
                    .allMatch(this::isBidi);
            assertThat(all)
                    .filteredOn(p -> said(p).startsWith(FRENCH))
                    .isNotEmpty()
                    .noneMatch(this::isBidi);
        }
    }

    private static List<XWPFParagraph> paragraphs(Language document) {
        return WordFile.opened(written(Format.DOCX, SpokenIn.in(document))).getParagraphs();
    }

    private boolean isBidi(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().isSetBidi();
    }

    private static String said(XWPFParagraph paragraph) {
        return paragraph.getText().replaceAll(SIGNS_OF_DIRECTION, "");
    }

    /** The runs that say these words, or part of them, with letters. */
    private static List<XWPFRun> runs(List<XWPFParagraph> paragraphs, String words) {
        return paragraphs.stream()
                .filter(p -> said(p).contains(words))
                .flatMap(p -> p.getRuns().stream())
                .filter(r -> Pattern.compile("\\p{L}").matcher(r.text()).find())
                .filter(r -> words.contains(
                        r.text().replaceAll(SIGNS_OF_DIRECTION, "").strip()))
                .toList();
    }

    private static String language(XWPFRun run) {
        var properties = run.getCTR().getRPr();
        if (properties == null || properties.sizeOfLangArray() == 0) return "";
        var lang = properties.getLangArray(0);
        return fromTheRight(run) ? lang.getBidi().toString() : lang.getVal().toString();
    }

    private static boolean fromTheRight(XWPFRun run) {
        return run.getCTR().getRPr() != null && run.getCTR().getRPr().sizeOfRtlArray() > 0;
    }

    @Test
    void opendocument_styles_say_the_language_of_a_paragraph_or_of_words_in_it() {
        String french = content(Language.FR);
        assertThat(style(french, "<text:p text:style-name=\"(\\w+)\">" + Pattern.quote(ARABIC)))
                .contains("style:writing-mode=\"rl-tb\"", "fo:text-align=\"right\"", "fo:language=\"zxx\"");
        assertThat(style(french, "<text:p text:style-name=\"(\\w+)\">" + Pattern.quote(SPANISH) + "</"))
                .contains("style:writing-mode=\"lr-tb\"", "fo:language=\"es\" fo:country=\"ES\"");
        assertThat(style(french, "<text:span text:style-name=\"(\\w+)\">\\u202B?" + Pattern.quote(ARABIC)))
                .contains("style:family=\"text\"", "style:language-complex=\"ar\"");
        assertThat(style(french, "<text:span text:style-name=\"(\\w+)\">" + Pattern.quote(SPANISH)))
                .contains("style:family=\"text\"", "fo:language=\"es\"");
        assertThat(style(content(Language.AR), "<text:p text:style-name=\"(\\w+)\">" + Pattern.quote(FRENCH)))
                .contains("style:writing-mode=\"lr-tb\"", "fo:language=\"fr\" fo:country=\"FR\"");
    }

    private static String content(Language document) {
        return OdtFiles.file(written(Format.ODT, SpokenIn.in(document)), "content.xml");
    }

    /** The style that this names. */
    private static String style(String content, String named) {
        Matcher name = Pattern.compile(named).matcher(content);
        assertThat(name.find()).as(named).isTrue();
        Matcher style = Pattern.compile("<style:style style:name=\"" + name.group(1) + "\".*?</style:style>")
                .matcher(content);
        assertThat(style.find()).as(name.group(1)).isTrue();
        return style.group();
    }

    @Test
    void a_page_says_language_and_direction_where_they_change_and_what_stands_below_says_them_again() {
        String french = page(Format.HTML, SpokenIn.in(Language.FR));
        assertThat(french)
                .contains("<li lang=\"ar\" dir=\"rtl\">" + ARABIC + "<ul>\n<li lang=\"fr\" dir=\"ltr\">" + FRENCH)
                .contains("<li lang=\"es\">" + SPANISH)
                .contains("Preuve\u00a0: <span lang=\"ar\" dir=\"rtl\" class=\"turned\">" + ARABIC + "</span> — <em>")
                .contains("<li lang=\"ar\" dir=\"rtl\"><strong>" + HOUSING);
        assertThat(page(Format.HTML, SpokenIn.in(Language.AR)))
                .contains("<li lang=\"fr\" dir=\"ltr\">" + FRENCH)
                .contains("<span lang=\"fr\" dir=\"ltr\">" + FRENCH
                        + "</span> — <span dir=\"rtl\" class=\"turned\"><em>");
    }

    @Test
    void pdf_structure_says_the_language_of_words_and_their_numbers_keep_their_side() throws IOException {
        try (PDDocument french = Loader.loadPDF(written(Format.PDF, SpokenIn.in(Language.FR)))) {
            assertThat(languages(french)).contains("ar", "es").doesNotContain("en", "pt");
            assertThat(inSight(french, "2012")).isNotEmpty().allMatch(line -> line.endsOnTheLeft('2', 'D'));
        }
        try (PDDocument arabic = Loader.loadPDF(written(Format.PDF, SpokenIn.in(Language.AR)))) {
            assertThat(languages(arabic)).contains("fr", "es");
            assertThat(inSight(arabic, "3")).isNotEmpty().allMatch(line -> line.endsOnTheLeft('3', '3'));
        }
        try (PDDocument own = Loader.loadPDF(written(Format.PDF, SpokenIn.itself(true)))) {
            assertThat(languages(own)).containsOnly("fr");
        }
    }

    /** The signs of one line of a page above its foot. */
    private record Line(List<TextPosition> signs) {
        private DoubleStream lefts(IntPredicate which) {
            return signs.stream()
                    .filter(sign -> sign.getUnicode().codePoints().anyMatch(which))
                    .mapToDouble(TextPosition::getX);
        }

        /** Arabic is read from the right: number and last Latin letter stand at the left of its first letter, the last before the number. */
        boolean endsOnTheLeft(char number, char last) {
            double begins = lefts(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC
                            || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC_PRESENTATION_FORMS_B)
                    .max()
                    .orElseThrow();
            double numbers = lefts(c -> c == number).max().orElseThrow();
            return numbers < begins && lefts(c -> c == last).min().orElseThrow() <= numbers;
        }
    }

    /** Lines in which both Arabic and these digits stand. */
    private static List<Line> inSight(PDDocument document, String digits) throws IOException {
        Map<String, List<TextPosition>> lines = new LinkedHashMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                if (sign.getY() > 780) return;
                lines.computeIfAbsent(getCurrentPageNo() + " " + Math.round(sign.getY() / 3), y -> new ArrayList<>())
                        .add(sign);
            }
        };
        stripper.getText(document);
        return lines.values().stream()
                .filter(line -> {
                    String signs = line.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
                    return signs.contains(digits)
                            && ARABIC_LETTER.matcher(signs).find();
                })
                .map(Line::new)
                .toList();
    }

    private static List<String> languages(PDDocument document) {
        List<String> languages = new ArrayList<>();
        languages(document.getDocumentCatalog().getStructureTreeRoot(), languages);
        return languages;
    }

    private static void languages(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            if (element.getLanguage() != null) found.add(element.getLanguage());
            languages(element, found);
        }
    }
}
