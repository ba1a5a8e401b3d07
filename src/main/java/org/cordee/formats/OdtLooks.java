package org.cordee.formats;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cordee.restitution.Language;

/**
 * How paragraphs differ from their named style: in language, in direction, in the page they begin. Each difference is a
 * style of the document's own, made when it is first asked for. So is each language that only some words of a paragraph are in.
 */
final class OdtLooks {
    private final Language document;
    private final Map<Look, String> names = new LinkedHashMap<>();
    private final Map<Language, String> spoken = new EnumMap<>(Language.class);

    /** What a paragraph begins, if anything. */
    enum Begins {
        NOTHING,
        A_PAGE,
        THE_COVER,
        /** Those after the cover have a head and a foot. */
        THE_PAGES
    }

    private record Look(String named, Language language, boolean rightToLeft, Begins begins) {}

    OdtLooks(Language document) {
        this.document = document;
    }

    /** The name of the style of a paragraph that says these words. */
    String of(String named, Language language, String words, Begins begins) {
        Look look = new Look(named, language, Direction.isRightToLeft(words, language), begins);
        Look plain = new Look(named, document, Direction.isRightToLeft(document), Begins.NOTHING);
        if (look.equals(plain)) return named;
        return names.computeIfAbsent(look, l -> "P" + (names.size() + 1));
    }

    /** The name of the style of words in a language. */
    String of(Language language) {
        return spoken.computeIfAbsent(language, l -> "T" + (spoken.size() + 1));
    }

    OdtXml styles() {
        OdtXml xml = new OdtXml();
        names.forEach((look, name) -> style(look, name, xml));
        spoken.forEach((language, name) -> style(language, name, xml));
        return xml;
    }

    private static void style(Look look, String name, OdtXml xml) {
        xml.open("style:style", "style:name", name, "style:family", "paragraph");
        xml.attribute("style:parent-style-name", look.named());
        if (look.begins() == Begins.THE_COVER) xml.attribute("style:master-page-name", "First_20_Page");
        if (look.begins() == Begins.THE_PAGES) xml.attribute("style:master-page-name", "Standard");
        // LibreOffice takes "start" for the left, whatever the direction.
        xml.open("style:paragraph-properties", "fo:text-align", look.rightToLeft() ? "right" : "left");
        xml.attribute("style:writing-mode", look.rightToLeft() ? "rl-tb" : "lr-tb");
        if (look.begins() == Begins.A_PAGE) xml.attribute("fo:break-before", "page");
        xml.close();
        language(look.language(), xml).close().close();
    }

    private static void style(Language language, String name, OdtXml xml) {
        xml.open("style:style", "style:name", name, "style:family", "text");
        language(language, xml);
        if (Direction.isRightToLeft(language))
            xml.attribute("style:language-complex", language.tag()).attribute("style:country-complex", "MA");
        xml.close().close();
    }

    private static OdtXml language(Language language, OdtXml xml) {
        OdtLocale locale = OdtLocale.of(language);
        return xml.open("style:text-properties", "fo:language", locale.language(), "fo:country", locale.country());
    }
}
