package org.cordee.formats;

import java.time.temporal.ChronoUnit;

/** What a document says of itself: its title, its language, by whom, and the moment it shows. */
final class OdtMeta {
    private static final String US = "Cordée";

    private OdtMeta() {}

    static OdtXml of(Layout layout, Dossier dossier) {
        OdtXml xml = new OdtXml().root("office:document-meta").open("office:meta");
        xml.element("meta:generator", US);
        xml.element("dc:title", layout.title());
        xml.element("dc:language", layout.language().tag());
        xml.element("meta:initial-creator", US);
        xml.element("dc:creator", US);
        dossier.asOf().map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString()).ifPresent(at -> {
            xml.element("meta:creation-date", at);
            xml.element("dc:date", at);
        });
        return xml.close().close();
    }
}
