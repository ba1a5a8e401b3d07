package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.cordee.restitution.Language;

/** The named styles, which stand in a file of their own, in the colour and language of this document; and its pages. */
final class OdtStyles {
    private static final String FILE = "/formats/odt/styles.xml";
    private static final String NAMED = read();
    private static final String DARK_BLUE = "#1B4F72";

    private OdtStyles() {}

    private static String read() {
        try (InputStream in = OdtStyles.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("no " + FILE + " on the class path");
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(Layout layout, String runningHead, HouseStyle style) {
        OdtLocale locale = OdtLocale.of(layout.language());
        boolean rightToLeft = Direction.isRightToLeft(layout.language());
        return NAMED.replace("{accent}", style.accent().orElse(DARK_BLUE))
                .replace("{language}", locale.language())
                .replace("{country}", locale.country())
                .replace("{direction}", rightToLeft ? "rl-tb" : "lr-tb")
                .replace("{start}", rightToLeft ? "right" : "left")
                .replace("{end}", rightToLeft ? "left" : "right")
                .replace(
                        "<office:master-styles/>",
                        pages(layout.language(), runningHead).toString());
    }

    private static OdtXml pages(Language language, String runningHead) {
        OdtXml xml = new OdtXml().open("office:master-styles");
        xml.open("style:master-page", "style:name", "Standard", "style:page-layout-name", "Pages");
        xml.open("style:header").open("text:p", "text:style-name", "Header");
        new OdtText(xml).words(runningHead);
        xml.close().close();
        xml.open("style:footer").open("text:p", "text:style-name", "Footer");
        pageOfPages(language, xml);
        xml.close().close().close();
        xml.empty(
                "style:master-page",
                "style:name",
                "First_20_Page",
                "style:display-name",
                "First Page",
                "style:page-layout-name",
                "Cover",
                "style:next-style-name",
                "Standard");
        return xml.close();
    }

    /** In every language the page stands before their number. */
    private static void pageOfPages(Language language, OdtXml xml) {
        String field = "\n";
        String[] words = Phrase.PAGE.in(language, field, field).split(field, -1);
        xml.words(words[0]).element("text:page-number", "1", "text:select-page", "current");
        xml.words(words[1]).element("text:page-count", "1").words(words[2]);
    }
}
