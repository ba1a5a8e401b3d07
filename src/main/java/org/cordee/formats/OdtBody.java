package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cordee.formats.OdtLooks.Begins;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;

/** The walk over the parts of a document, each in its named style. */
final class OdtBody {
    /** The lines of the cover, under its title. */
    static final String COVER = "Cordée_20_Cover";

    /** Paragraphs that say of themselves that they are neither a heading nor a closing quotation. */
    static final String ALONE = "Cordée_20_Text";

    private final OdtLooks looks;
    private final OdtXml xml = new OdtXml();
    private Begins next;

    private OdtBody(Layout layout) {
        looks = new OdtLooks(layout.language());
        next = layout.parts().stream().anyMatch(Part.Cover.class::isInstance) ? Begins.THE_COVER : Begins.THE_PAGES;
    }

    static OdtXml of(Layout layout) {
        OdtBody body = new OdtBody(layout);
        layout.parts().forEach(body::part);
        OdtXml file = new OdtXml().root("office:document-content");
        file.open("office:automatic-styles").insert(body.looks.styles()).close();
        file.open("office:body").open("office:text").insert(body.xml).close().close();
        return file.close();
    }

    private void part(Part part) {
        if (part instanceof Part.Cover cover) cover(cover);
        else if (part instanceof Part.Contents contents) contents(contents);
        else if (part instanceof Part.Head head) head(head);
        else if (part instanceof Part.Body body) entries(body.entries(), body.language(), ALONE);
        else if (part instanceof Part.Quote quote) line("Quotations", quote.language(), quote.words());
    }

    private void cover(Part.Cover cover) {
        line("Title", cover.language(), cover.title());
        cover.lines().forEach(words -> line(COVER, cover.language(), words));
        next = Begins.THE_PAGES;
    }

    private void contents(Part.Contents contents) {
        String heading = looks.of("Contents_20_Heading", contents.language(), contents.title(), begins());
        new OdtContents(xml, looks).write(contents, heading);
        next = Begins.A_PAGE;
    }

    private void head(Part.Head head) {
        if (head.newPage() && next == Begins.NOTHING) next = Begins.A_PAGE;
        String named = "Heading_20_" + head.level();
        String style = looks.of(named, head.language(), head.words(), begins());
        xml.open("text:h", "text:style-name", style, "text:outline-level", Integer.toString(head.level()));
        xml.empty("text:bookmark-start", "text:name", head.anchor());
        new OdtText(xml).words(head.words());
        xml.empty("text:bookmark-end", "text:name", head.anchor()).close();
    }

    private void line(String named, Language language, String words) {
        open(named, language, words);
        new OdtText(xml).words(words);
        xml.close();
    }

    private void open(String named, Language language, String words) {
        xml.open("text:p", "text:style-name", looks.of(named, language, words, begins()));
    }

    private Begins begins() {
        Begins now = next;
        next = Begins.NOTHING;
        return now;
    }

    private void entries(List<Entry> entries, Language language, String paragraphStyle) {
        for (int from = 0, to; from < entries.size(); from = to) {
            boolean bullet = entries.get(from).form() == Form.BULLET;
            to = end(entries, bullet ? from : from + 1, bullet ? Form.BULLET : Form.LINE);
            List<Entry> together = entries.subList(from, to);
            boolean leads = to < entries.size() && entries.get(to).form() == Form.BULLET;
            if (!bullet) paragraph(leads ? leading(paragraphStyle) : paragraphStyle, together, language);
            else if (paragraphStyle.equals(ALONE)) list(together, language, "text:style-name", "List_20_Bullet");
            else list(together, language);
        }
    }

    /** What introduces a list stays on its page. */
    private static String leading(String paragraphStyle) {
        return paragraphStyle.equals(ALONE) ? "Cordée_20_Lead" : paragraphStyle;
    }

    /** Where the entries of this form end. */
    private static int end(List<Entry> entries, int from, Form form) {
        int to = from;
        while (to < entries.size() && entries.get(to).form() == form) to++;
        return to;
    }

    private void list(List<Entry> bullets, Language language, String... attributes) {
        xml.open("text:list", attributes);
        for (Entry bullet : bullets) {
            int ownLines = end(bullet.entries(), 0, Form.LINE);
            List<Entry> words = new ArrayList<>(List.of(bullet));
            words.addAll(bullet.entries().subList(0, ownLines));
            xml.open("text:list-item");
            paragraph("List_20_1", words, language);
            entries(bullet.entries().subList(ownLines, bullet.entries().size()), language, "List_20_1_20_Cont.");
            xml.close();
        }
        xml.close();
    }

    private void paragraph(String named, List<Entry> lines, Language language) {
        String words = lines.stream().map(line -> Inlines.plain(line.text())).collect(Collectors.joining(" "));
        List<Inline> all = lines.stream().flatMap(line -> line.text().stream()).toList();
        Language spoken = Inlines.language(all).orElse(language);
        open(named, spoken, words);
        OdtText text = new OdtText(xml);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) text.lineBreak();
            text.inlines(lines.get(i).text(), spoken, Direction.isRightToLeft(words, spoken), looks);
        }
        xml.close();
    }
}
