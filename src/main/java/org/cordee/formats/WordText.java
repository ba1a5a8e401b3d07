package org.cordee.formats;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.cordee.restitution.Run;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** The words of a Word document: runs of one style, one way and one language each. */
final class WordText {
    private final Language document;

    WordText(Language document) {
        this.document = document;
    }

    void plain(XWPFParagraph paragraph, String words, Language language) {
        entry(paragraph, List.of(new Inline.Text(words)), language);
    }

    /** Adds a text to a paragraph, which runs the way of the first text in it. */
    void entry(XWPFParagraph paragraph, List<Inline> text, Language language) {
        boolean first = paragraph.getRuns().isEmpty();
        Language all = Inlines.language(text).orElse(language);
        if (first && Direction.isRightToLeft(Inlines.plain(text), all))
            properties(paragraph).addNewBidi();
        boolean rightToLeft = properties(paragraph).isSetBidi();
        for (Run run : Run.of(text)) {
            Language spoken = run.language().orElse(language);
            String words = Direction.embedded(run.words(), text, rightToLeft);
            for (Direction.Stretch stretch : Direction.stretches(words, rightToLeft)) {
                run(paragraph, run, stretch, spoken);
            }
        }
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    private void run(XWPFParagraph paragraph, Run run, Direction.Stretch stretch, Language language) {
        XWPFRun written = run.link().<XWPFRun>map(paragraph::createHyperlinkRun).orElseGet(paragraph::createRun);
        written.setText(stretch.words());
        if (run.link().isPresent()) written.setStyle("Hyperlink");
        if (run.strong()) strong(written);
        if (run.emphasis()) emphasis(written);
        if (stretch.rightToLeft()) rightToLeft(written);
        else if (language != document) language(written, language);
    }

    // The second of each pair is for scripts like the Arabic.
    private static void strong(XWPFRun run) {
        run.setBold(true);
        run.setComplexScriptBold(true);
    }

    private static void emphasis(XWPFRun run) {
        run.setItalic(true);
        run.setComplexScriptItalic(true);
    }

    private static void rightToLeft(XWPFRun run) {
        properties(run).addNewRtl();
        language(run).setBidi("ar-SA");
    }

    private static void language(XWPFRun run, Language language) {
        language(run).setVal(language.tag());
    }

    private static CTLanguage language(XWPFRun run) {
        CTRPr properties = properties(run);
        return properties.sizeOfLangArray() > 0 ? properties.getLangArray(0) : properties.addNewLang();
    }

    private static CTRPr properties(XWPFRun run) {
        return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    }
}
