package org.cordee.formats;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cordee.restitution.Language;

/** A dossier as one page for the browser, which needs nothing else and runs nothing. */
final class HtmlWriter implements DocumentWriter {
    /** Were a hole ever found in the escaping, nothing could be run or fetched through it. */
    private static final String NOTHING_ELSE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private static final String CSS = Resource.text("formats/html/document.css");

    @Override
    public byte[] write(Dossier dossier, HouseStyle style) {
        Layout layout = Layout.of(dossier);
        Language language = layout.language();
        HtmlText out = new HtmlText(UnaryOperator.identity());
        String direction = Direction.isRightToLeft(language) ? "rtl" : "ltr";
        out.open("html", "lang", language.tag(), "dir", direction)
                .line()
                .open("head")
                .line();
        out.empty("meta", "charset", "utf-8").line();
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_ELSE)
                .line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.empty("meta", "name", "generator", "content", "Cordée").line();
        out.open("title").words(layout.title()).close("title").line();
        out.style(style.accent().map(accent -> CSS.replace("#1B4F72", accent)).orElse(CSS))
                .line();
        out.close("head").line().open("body").line().open("main").line();
        Optional<Logo> logo = style.logo().flatMap(Logo::of);
        new HtmlBody(out, layout, logo).parts(layout.parts());
        out.close("main").line().close("body").line().close("html").line();
        return ("<!DOCTYPE html>\n" + out).getBytes(StandardCharsets.UTF_8);
    }
}
