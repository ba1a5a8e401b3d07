package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dossier as an OpenDocument text: named styles, real lists and links, the outline, and nothing that runs. */
final class OdtWriter implements DocumentWriter {
    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    @Override
    public byte[] write(Dossier dossier, HouseStyle style) {
        Layout layout = Layout.of(dossier);
        Map<String, Object> files = new LinkedHashMap<>();
        files.put("mimetype", MEDIA_TYPE);
        files.put("content.xml", OdtBody.of(layout));
        files.put("styles.xml", OdtStyles.of(layout, dossier.gathering().name(), style));
        files.put("meta.xml", OdtMeta.of(layout, dossier));
        files.put("META-INF/manifest.xml", manifest());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        files.forEach((name, file) -> parts.put(name, file.toString().getBytes(UTF_8)));
        return ZipParts.write(parts);
    }

    private static OdtXml manifest() {
        OdtXml xml = new OdtXml().root("manifest:manifest");
        fileEntry("/", MEDIA_TYPE, xml);
        for (String file : List.of("content.xml", "styles.xml", "meta.xml")) fileEntry(file, "text/xml", xml);
        return xml.close();
    }

    private static void fileEntry(String path, String mediaType, OdtXml xml) {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", mediaType);
    }
}
