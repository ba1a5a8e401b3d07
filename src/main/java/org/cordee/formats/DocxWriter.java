package org.cordee.formats;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;

/** A dossier as a Word document, in named styles: those of the house, where it has a reference. */
final class DocxWriter implements DocumentWriter {

    @Override
    public byte[] write(Dossier dossier, HouseStyle style) {
        Layout layout = Layout.of(dossier);
        WordDocument document = WordDocument.begin(style, layout.language());
        Walk walk = new Walk(document);
        layout.parts().forEach(walk::part);
        if (layout.hasCover()) document.runningHead(layout.title());
        return document.bytes(layout.title(), dossier.asOf());
    }

    private static final class Walk {
        private final WordDocument document;
        private final WordText text;

        Walk(WordDocument document) {
            this.document = document;
            this.text = document.text();
        }

        void part(Part part) {
            if (part instanceof Part.Cover cover) cover(cover);
            else if (part instanceof Part.Contents contents) new WordContents(document).write(contents);
            else if (part instanceof Part.Head head) head(head);
            else if (part instanceof Part.Body body) entries(body.entries(), 0, null, part);
            else if (part instanceof Part.Quote quote) quote(quote);
        }

        private void cover(Part.Cover cover) {
            if (!cover.title().isEmpty()) words("Title", cover.title(), cover);
            cover.lines().forEach(line -> words("Cordée Cover", line, cover));
        }

        private void head(Part.Head head) {
            XWPFParagraph paragraph = document.paragraph("heading " + head.level());
            if (head.newPage()) paragraph.setPageBreak(true);
            text.plain(paragraph, head.words(), head.language());
            document.bookmark(paragraph, head.anchor());
        }

        /** Not alone on a page. */
        private void quote(Part.Quote quote) {
            document.keepLastWithNext();
            words("Quote", quote.words(), quote);
        }

        private void words(String style, String words, Part part) {
            text.plain(document.paragraph(style), words, part.language());
        }

        /** {@code under}: the paragraph of the bullet that these entries stand under, which a line goes on in. */
        private void entries(List<Entry> entries, int level, XWPFParagraph under, Part part) {
            XWPFParagraph current = under;
            for (Entry entry : entries) {
                if (entry.form() == Form.LINE) current.createRun().addBreak();
                else current = entry.form() == Form.BULLET ? document.bullet(level) : document.text(level);
                text.entry(current, entry.text(), part.language());
                entries(entry.entries(), level + 1, current, part);
            }
        }
    }
}
