package org.cordee.formats;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cordee.restitution.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** What a word processor fills in by itself: the number of a page, and how many there are. */
final class WordFields {
    private WordFields() {}

    /** "Page 3 sur 12", in this language. */
    static void pageOf(XWPFParagraph paragraph, Language language) {
        String[] around = Phrase.PAGE.in(language, "\n", "\n").split("\n", -1);
        if (Direction.isRightToLeft(language)) paragraph.getCTP().getPPr().addNewBidi();
        paragraph.createRun().setText(around[0]);
        field(paragraph, "PAGE");
        paragraph.createRun().setText(around[1]);
        field(paragraph, "NUMPAGES");
        paragraph.createRun().setText(around[2]);
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        begin(paragraph, instruction);
        paragraph.createRun().setText("1");
        end(paragraph);
    }

    /** What follows, up to its end, is what was last filled in. */
    static void begin(XWPFParagraph paragraph, String instruction) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void end(XWPFParagraph paragraph) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
