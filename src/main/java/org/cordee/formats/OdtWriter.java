package org.cordee.formats;

import java.util.Map;

/** A dossier as an OpenDocument text: named styles, real lists and links, the outline, and nothing that runs. */
final class OdtWriter implements DocumentWriter {
    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    @Override
    public byte[] write(Dossier dossier, HouseStyle style) {
        Layout layout = Layout.of(dossier);
        return OdtPackage.of(
                MEDIA_TYPE,
                Map.of(
                        "content.xml", OdtBody.of(layout).toString(),
                        "meta.xml", OdtMeta.of(layout, dossier).toString(),
                        "styles.xml", OdtStyles.of(layout, dossier.gathering().name(), style)));
    }
}
