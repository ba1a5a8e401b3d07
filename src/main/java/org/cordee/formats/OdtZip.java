package org.cordee.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cordee.formats.DocumentReader.Why;

/** The files of a document from an unknown hand: what unpacks to too much is not unpacked. */
final class OdtZip {
    private static final Set<String> WANTED = Set.of("mimetype", "META-INF/manifest.xml", "styles.xml", "content.xml");

    private static final int MOST_ENTRIES = 5_000;
    /** Of one file that we read. */
    private static final int LARGEST_FILE = 24 * 1024 * 1024;
    /** Of all, pictures too, which are unpacked to get past them. */
    private static final long LARGEST_WHOLE = 96L * 1024 * 1024;

    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int LONGEST_END = 22 + 0xFFFF;

    private final Map<String, byte[]> files = new HashMap<>();
    private long unpacked;
    private int entries;

    private OdtZip() {}

    /** Those that are needed for reading, by name. */
    static Map<String, byte[]> files(byte[] bytes) throws OdtUnfit {
        if (!isWhole(bytes)) throw new OdtUnfit(Why.NOT_OF_ITS_TYPE);
        OdtZip zip = new OdtZip();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) zip.take(entry, in);
        } catch (IOException | IllegalArgumentException e) {
            throw new OdtUnfit(Why.NOT_OF_ITS_TYPE);
        }
        return zip.files;
    }

    /** Whether the list of entries, which comes last, is there: it begins at the end, and a comment may follow. */
    private static boolean isWhole(byte[] bytes) {
        int last = bytes.length - 22;
        for (int at = last; at >= Math.max(0, last - LONGEST_END); at--) {
            boolean end = bytes[at] == END[0]
                    && bytes[at + 1] == END[1]
                    && bytes[at + 2] == END[2]
                    && bytes[at + 3] == END[3];
            if (end) return true;
        }
        return false;
    }

    private void take(ZipEntry entry, ZipInputStream in) throws IOException, OdtUnfit {
        if (++entries > MOST_ENTRIES) throw new OdtUnfit(Why.HARMFUL);
        boolean wanted = WANTED.contains(entry.getName());
        if (wanted && files.containsKey(entry.getName())) throw new OdtUnfit(Why.HARMFUL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            if (wanted) out.write(buffer, 0, read);
            if (unpacked > LARGEST_WHOLE || out.size() > LARGEST_FILE) throw new OdtUnfit(Why.HARMFUL);
        }
        if (wanted) files.put(entry.getName(), out.toByteArray());
    }
}
