package org.cordee.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a zipped document, by their names: out of a file that nobody has vouched for, and into one that is always the same. */
final class ZipParts {
    private static final int MOST_PARTS = 2_000;
    /** Unpacked; a document of ours has one, pictures of a real one are packed already. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** Of its XML, which takes ten times its room when it is parsed: 200,000 paragraphs. */
    private static final int MOST_XML = 24 * 1024 * 1024;

    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    /** Not the first day that a zip knows: that is taken for an earlier one, and written once more in the time of the place. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ZipParts() {}

    /** It unpacks to more than any document is. */
    static final class Harmful extends IOException {
        Harmful() {
            super("more than a document holds");
        }
    }

    /** @throws IOException if it is no zip, or a damaged one; {@link Harmful} if it is far more than it seems */
    static Map<String, byte[]> read(byte[] zip) throws IOException {
        if (!isWhole(zip)) throw new IOException("no zip, or cut short");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST_BYTES;
        int xmlLeft = MOST_XML;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean xml = entry.getName().endsWith(".xml");
                byte[] part = bounded(in, xml ? Math.min(left, xmlLeft) : left);
                left -= part.length;
                if (xml) xmlLeft -= part.length;
                if (parts.put(entry.getName(), part) != null) throw new IOException("a part twice");
                if (parts.size() > MOST_PARTS) throw new Harmful();
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a name that is none", e);
        }
        return parts;
    }

    /** Whether the list of its parts, which comes last, is there; a comment may follow. */
    private static boolean isWhole(byte[] zip) {
        int last = zip.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (Arrays.equals(zip, at, at + END.length, END, 0, END.length)) return true;
        }
        return false;
    }

    private static byte[] bounded(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) throw new Harmful();
        return bytes;
    }

    /** These parts, in their order; the first is not packed if it is called {@code mimetype}, as OpenDocument asks. */
    static byte[] write(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(entry(part.getKey(), part.getValue()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] part) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        if (!name.equals("mimetype")) return entry;
        CRC32 check = new CRC32();
        check.update(part);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(check.getValue());
        return entry;
    }

    /** The same file with the same times: libraries write those of the day. */
    static byte[] settled(byte[] zip) {
        try {
            return write(read(zip));
        } catch (IOException e) {
            throw new UncheckedIOException("what we have just written", e);
        }
    }
}
