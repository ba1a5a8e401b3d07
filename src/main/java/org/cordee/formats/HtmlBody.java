package org.cordee.formats;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;

/** The parts of a layout as HTML, for a browser and for the PDF. */
final class HtmlBody {
    private final HtmlText out;
    private final Way whole;
    private final Optional<Logo> logo;
    private final boolean underCover;

    HtmlBody(HtmlText out, Layout layout, Optional<Logo> logo) {
        this.out = out;
        this.whole = new Way(layout.language(), Direction.isRightToLeft(layout.language()));
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
        else if (part instanceof Part.Body body) entries(body.entries(), whole, body.language());
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
            out.empty("img", "src", source, "alt", Phrase.LOGO.in(whole.language));
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

    private void entries(List<Entry> entries, Way around, Language language) {
        boolean inList = false;
        for (int i = 0; i < entries.size(); ) {
            Entry entry = entries.get(i);
            boolean bullet = entry.form() == Form.BULLET;
            if (bullet && !inList) out.open("ul").line();
            if (!bullet && inList) out.close("ul").line();
            inList = bullet;
            i = bullet ? item(entries, i, around, language) : paragraph(entries, i, around, language);
        }
        if (inList) out.close("ul").line();
    }

    /** A bullet with what stands under it; gives where to go on. */
    private int item(List<Entry> entries, int at, Way around, Language language) {
        Entry entry = entries.get(at);
        int lines = end(entry.entries(), 0);
        List<Entry> own = new ArrayList<>(List.of(entry));
        own.addAll(entry.entries().subList(0, lines));
        Way way = way(own, language);
        out.open("li", with(way, around));
        lines(own, way);
        entries(entry.entries().subList(lines, entry.entries().size()), way, language);
        out.close("li").line();
        return at + 1;
    }

    private int paragraph(List<Entry> entries, int at, Way around, Language language) {
        int end = end(entries, at + 1);
        List<Entry> own = entries.subList(at, end);
        Way way = way(own, language);
        out.open("p", with(way, around, "class", "text"));
        lines(own, way);
        out.close("p").line();
        return end;
    }

    /** Where the lines end that go on in the same paragraph, from here. */
    private static int end(List<Entry> entries, int from) {
        int at = from;
        while (at < entries.size() && entries.get(at).form() == Form.LINE) at++;
        return at;
    }

    private void lines(List<Entry> lines, Way way) {
        for (int i = 0; i < lines.size(); i++) {
            List<Inline> text = lines.get(i).text();
            boolean said = Inlines.language(text).filter(way.language::equals).isPresent();
            if (i > 0) out.empty("br");
            if (said) out.text(text);
            else text.forEach(inline -> among(text, inline, way));
        }
    }

    /**
     * One piece of a text in more than one language. A piece that runs against its paragraph says so, also where it is in
     * the paragraph's language: else a number after it would change sides with it.
     */
    private void among(List<Inline> text, Inline inline, Way around) {
        Way way = inline instanceof Inline.In in
                ? way(Inlines.plain(in.content()), in.language())
                : new Way(around.language, Direction.isRightToLeft(Inlines.plain(List.of(inline)), around.rightToLeft));
        boolean mixed = text.stream().anyMatch(Inline.In.class::isInstance);
        if (!mixed || way.equals(around)) {
            out.text(List.of(inline));
            return;
        }
        List<String> attributes = new ArrayList<>();
        if (way.language != around.language) attributes.addAll(List.of("lang", way.language.tag()));
        attributes.addAll(List.of("dir", way.rightToLeft ? "rtl" : "ltr"));
        if (way.rightToLeft != around.rightToLeft) attributes.addAll(List.of("class", "turned"));
        out.open("span", attributes.toArray(String[]::new))
                .text(List.of(inline))
                .close("span");
    }

    /** The language of an element, and the way that its words run. */
    private record Way(Language language, boolean rightToLeft) {}

    /** That of all lines of a paragraph, where they are in one; else that of the part. It runs the way of the first. */
    private static Way way(List<Entry> lines, Language part) {
        Language language = Inlines.language(
                        lines.stream().flatMap(line -> line.text().stream()).toList())
                .orElse(part);
        return way(Inlines.plain(lines.get(0).text()), language);
    }

    private static Way way(String words, Language language) {
        return new Way(language, Direction.isRightToLeft(words, language));
    }

    private String[] with(Language language, String words, String... attributes) {
        return with(way(words, language), whole, attributes);
    }

    /** These attributes, and the language and direction where they are not those of the document, or of the element around. */
    private String[] with(Way way, Way around, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        if (way.language != whole.language || way.language != around.language)
            all.addAll(List.of("lang", way.language.tag()));
        if (way.rightToLeft != whole.rightToLeft || way.rightToLeft != around.rightToLeft)
            all.addAll(List.of("dir", way.rightToLeft ? "rtl" : "ltr"));
        return all.toArray(String[]::new);
    }
}
