package org.cordee.formats;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;

/** The parts of a layout as HTML, for a browser and for the PDF. */
final class HtmlBody {
    private final HtmlText out;
    private final Language document;
    private final Optional<Logo> logo;
    private final boolean underCover;

    HtmlBody(HtmlText out, Layout layout, Optional<Logo> logo) {
        this.out = out;
        this.document = layout.language();
        this.logo = logo;
        this.underCover = layout.hasCover();
    }

    void parts(List<Part> parts) {
        if (!underCover && logo.isPresent()) {
            out.open("header", "class", "logo");
            logo();
            out.close("header").line();
        }
        parts.forEach(this::part);
    }

    private void part(Part part) {
        if (part instanceof Part.Cover cover) cover(cover);
        else if (part instanceof Part.Contents contents) contents(contents);
        else if (part instanceof Part.Head head) head(head);
        else if (part instanceof Part.Body body) entries(body.entries(), body.language());
        else if (part instanceof Part.Quote quote) quote(quote);
    }

    private void cover(Part.Cover cover) {
        out.open("header", "class", "cover");
        logo();
        if (!cover.title().isEmpty()) out.open("h1").words(cover.title()).close("h1");
        cover.lines().forEach(line -> out.open("p").words(line).close("p"));
        out.close("header").line();
    }

    private void logo() {
        logo.ifPresent(l -> {
            String bytes = Base64.getEncoder().encodeToString(l.bytes());
            String source = "data:" + l.mediaType() + ";base64," + bytes;
            out.empty("img", "src", source, "alt", Phrase.LOGO.in(document));
        });
    }

    private void contents(Part.Contents contents) {
        out.open("nav", "class", "contents", "aria-labelledby", "contents");
        out.open("h2", "id", "contents")
                .words(contents.title())
                .close("h2")
                .open("ul")
                .line();
        for (Part.Head head : contents.heads()) {
            out.open("li", "class", "level" + head.level());
            out.open("a", with(head.language(), head.words(), "href", "#" + head.anchor()));
            out.words(head.words()).close("a").close("li").line();
        }
        out.close("ul").close("nav").line();
    }

    private void head(Part.Head head) {
        // The cover's title is the page's first heading; all others stand below it.
        String name = "h" + (head.level() + (underCover ? 1 : 0));
        String style = head.newPage() ? "page" : "on";
        out.open(name, with(head.language(), head.words(), "id", head.anchor(), "class", style));
        out.words(head.words()).close(name).line();
    }

    private void quote(Part.Quote quote) {
        out.open("blockquote", "class", "closing");
        out.open("p", with(quote.language(), quote.words())).words(quote.words());
        out.close("p").close("blockquote").line();
    }

    private void entries(List<Entry> entries, Language language) {
        boolean inList = false;
        for (int i = 0; i < entries.size(); ) {
            Entry entry = entries.get(i);
            boolean bullet = entry.form() == Form.BULLET;
            if (bullet && !inList) out.open("ul").line();
            if (!bullet && inList) out.close("ul").line();
            inList = bullet;
            i = bullet ? item(entries, i, language) : paragraph(entries, i, language);
        }
        if (inList) out.close("ul").line();
    }

    /** A bullet with what stands under it; gives where to go on. */
    private int item(List<Entry> entries, int at, Language language) {
        Entry entry = entries.get(at);
        out.open("li", with(language, Inlines.plain(entry.text()))).text(entry.text());
        int lines = lines(entry.entries(), 0);
        entries(entry.entries().subList(lines, entry.entries().size()), language);
        out.close("li").line();
        return at + 1;
    }

    private int paragraph(List<Entry> entries, int at, Language language) {
        Entry entry = entries.get(at);
        out.open("p", with(language, Inlines.plain(entry.text()), "class", "text"))
                .text(entry.text());
        int end = lines(entries, at + 1);
        out.close("p").line();
        return end;
    }

    /** The lines that go on in the same paragraph, from here; gives where they end. */
    private int lines(List<Entry> entries, int from) {
        int at = from;
        while (at < entries.size() && entries.get(at).form() == Form.LINE) {
            out.empty("br").text(entries.get(at).text());
            at++;
        }
        return at;
    }

    /** These attributes, and the language and direction where they are not those of the document. */
    private String[] with(Language language, String words, String... attributes) {
        List<String> all = new java.util.ArrayList<>(List.of(attributes));
        boolean rightToLeft = Direction.isRightToLeft(words, language);
        if (language != document) all.addAll(List.of("lang", language.tag()));
        if (rightToLeft != Direction.isRightToLeft(document)) all.addAll(List.of("dir", rightToLeft ? "rtl" : "ltr"));
        return all.toArray(String[]::new);
    }
}
