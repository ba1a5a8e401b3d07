package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a document in one: first its type, uncompressed, by which programs know it without unpacking. */
final class OdtPackage {
    /**
     * Of all entries: the same files are the same bytes, whenever and wherever they are packed. Not the first day a zip
     * knows: that one is taken for an earlier one, and written once more, in the time of the place.
     */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8);

    private OdtPackage() {}

    static byte[] of(String mediaType, Map<String, String> files) {
        OdtPackage made = new OdtPackage();
        Map<String, String> inOrder = new TreeMap<>(files);
        try (made.zip) {
            made.stored("mimetype", mediaType.getBytes(UTF_8));
            for (var file : inOrder.entrySet()) made.packed(file.getKey(), file.getValue());
            made.packed("META-INF/manifest.xml", manifest(mediaType, inOrder).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made.bytes.toByteArray();
    }

    private void stored(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        put(entry, content);
    }

    private void packed(String name, String content) throws IOException {
        put(entry(name), content.getBytes(UTF_8));
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        return entry;
    }

    private void put(ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static OdtXml manifest(String mediaType, Map<String, String> files) {
        OdtXml xml = new OdtXml().root("manifest:manifest");
        fileEntry("/", mediaType, xml);
        files.keySet().forEach(file -> fileEntry(file, "text/xml", xml));
        return xml.close();
    }

    private static void fileEntry(String path, String mediaType, OdtXml xml) {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", mediaType);
    }
}
