package org.cordee.formats;

import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/**
 * The table of contents: filled in already, for a table that a program is to fill in stays empty until somebody asks it to. The
 * numbers are references to the pages: LibreOffice shows them at once, Word when it is asked to update (Ctrl+A, F9) or prints.
 */
final class WordContents {
    private final WordDocument document;

    WordContents(WordDocument document) {
        this.document = document;
    }

    void write(Part.Contents contents) {
        XWPFParagraph title = document.paragraph("TOC Heading");
        document.text().plain(title, contents.title(), contents.language());
        contents.heads().forEach(head -> line(document.paragraph("toc " + head.level()), head));
    }

    private static void line(XWPFParagraph line, Part.Head head) {
        if (Direction.isRightToLeft(head.words(), head.language()))
            line.getCTP().getPPr().addNewBidi();
        CTHyperlink link = line.getCTP().addNewHyperlink();
        link.setAnchor(head.anchor());
        link.setHistory(true);
        run(line, link).setText(head.words());
        run(line, link).addTab();
        WordFields.begin(line, "PAGEREF " + head.anchor());
        WordFields.end(line);
    }

    private static XWPFHyperlinkRun run(XWPFParagraph line, CTHyperlink link) {
        return new XWPFHyperlinkRun(link, link.addNewR(), line);
    }
}
