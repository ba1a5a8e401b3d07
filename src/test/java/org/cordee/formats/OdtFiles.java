package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** OpenDocument files taken apart, and put together by hand. */
final class OdtFiles {
    static final String TYPE = "application/vnd.oasis.opendocument.text";

    private OdtFiles() {}

    static Map<String, String> all(byte[] odt) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String file(byte[] odt, String name) {
        return all(odt).get(name);
    }

    /** Files in a zip, in their order. */
    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A text with these styles of its own and this body. */
    static byte[] text(String styles, String body) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", TYPE.getBytes(UTF_8));
        files.put("content.xml", content(styles, body).getBytes(UTF_8));
        return zip(files);
    }

    static String content(String styles, String body) {
        StringBuilder root = new StringBuilder("<office:document-content");
        OdtXml.NAMESPACES.forEach((prefix, uri) -> root.append(" xmlns:%s='%s'".formatted(prefix, uri)));
        return root.append("><office:automatic-styles>")
                .append(styles)
                .append("</office:automatic-styles><office:body><office:text>")
                .append(body)
                .append("</office:text></office:body></office:document-content>")
                .toString();
    }
}
