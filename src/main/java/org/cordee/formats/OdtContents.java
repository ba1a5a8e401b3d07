package org.cordee.formats;

import org.cordee.formats.OdtLooks.Begins;

/**
 * The table of contents, filled in, and with the rules by which a word processor makes it anew. Its page numbers are
 * references to the headings: they are right as soon as the pages are laid out.
 */
final class OdtContents {
    private static final int LEVELS = 3;

    private final OdtXml xml;
    private final OdtLooks looks;

    OdtContents(OdtXml xml, OdtLooks looks) {
        this.xml = xml;
        this.looks = looks;
    }

    void write(Part.Contents contents, String titleStyle) {
        xml.open("text:table-of-content", "text:name", "Contents", "text:protected", "false");
        source(contents.title());
        xml.open("text:index-body").open("text:index-title", "text:name", "Contents_Head");
        xml.element("text:p", contents.title(), "text:style-name", titleStyle).close();
        contents.heads().forEach(this::entry);
        xml.close().close();
    }

    private void source(String title) {
        xml.open("text:table-of-content-source", "text:outline-level", Integer.toString(LEVELS));
        xml.element("text:index-title-template", title, "text:style-name", "Contents_20_Heading");
        for (int level = 1; level <= LEVELS; level++) {
            xml.open("text:table-of-content-entry-template", "text:outline-level", Integer.toString(level));
            xml.attribute("text:style-name", "Contents_20_" + level);
            xml.empty("text:index-entry-link-start").empty("text:index-entry-text");
            xml.empty("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", ".");
            xml.empty("text:index-entry-page-number")
                    .empty("text:index-entry-link-end")
                    .close();
        }
        xml.close();
    }

    private void entry(Part.Head head) {
        String style = looks.of("Contents_20_" + head.level(), head.language(), head.words(), Begins.NOTHING);
        xml.open("text:p", "text:style-name", style);
        xml.open("text:a", "xlink:type", "simple", "xlink:href", "#" + head.anchor());
        xml.attribute("text:style-name", "Index_20_Link").attribute("text:visited-style-name", "Index_20_Link");
        new OdtText(xml).words(head.words());
        xml.empty("text:tab");
        xml.open("text:bookmark-ref", "text:reference-format", "page", "text:ref-name", head.anchor());
        xml.close().close().close();
    }
}
