package org.cordee.formats;

import java.util.stream.Stream;
import org.cordee.restitution.Language;

/** A dossier as PDF, for paper and for screen readers: of the same markup as the page for the browser, in its own style. */
final class PdfWriter implements DocumentWriter {
    private static final String CSS = Resource.text("formats/html/paper.css");
    private static final String ACCENT = "#1B4F72";

    @Override
    public byte[] write(Dossier dossier, HouseStyle style) {
        Layout layout = Layout.of(dossier);
        String page = page(layout, style);
        return PdfPages.rendered(page, layout.title(), dossier.asOf());
    }

    private static String page(Layout layout, HouseStyle style) {
        Language language = layout.language();
        HtmlText out = new HtmlText(PdfFonts::showable);
        String direction = Direction.isRightToLeft(language) ? "rtl" : "ltr";
        out.open("html", "lang", language.tag(), "dir", direction).open("head");
        out.open("title").words(layout.title()).close("title");
        out.empty("meta", "name", "author", "content", "Cordée");
        out.empty("meta", "name", "description", "content", layout.title());
        out.style(CSS.replace("ACCENT", style.accent().orElse(ACCENT)));
        bookmarks(out, layout);
        out.close("head").open("body");
        running(out, layout);
        new HtmlBody(out, layout, style.logo().flatMap(Logo::of)).parts(layout.parts());
        return out.close("body").close("html").toString();
    }

    private static void bookmarks(HtmlText out, Layout layout) {
        out.open("bookmarks");
        int open = 0;
        for (Part.Head head : heads(layout)) {
            for (; open >= head.level(); open--) out.close("bookmark");
            out.open("bookmark", "name", head.words(), "href", "#" + head.anchor());
            open = head.level();
        }
        for (; open > 0; open--) out.close("bookmark");
        out.close("bookmarks");
    }

    private static Iterable<Part.Head> heads(Layout layout) {
        return layout.parts().stream()
                .flatMap(part -> part instanceof Part.Head head ? Stream.of(head) : Stream.<Part.Head>empty())
                .toList();
    }

    /** What stands at the head and the foot of each page. */
    private static void running(HtmlText out, Layout layout) {
        if (layout.hasCover())
            out.open("p", "class", "head").words(layout.title()).close("p");
        String[] around = Phrase.PAGE.in(layout.language(), "\n", "\n").split("\n", -1);
        out.open("p", "class", "foot")
                .words(around[0])
                .open("span", "class", "n")
                .close("span");
        out.words(around[1])
                .open("span", "class", "of")
                .close("span")
                .words(around[2])
                .close("p");
    }
}
