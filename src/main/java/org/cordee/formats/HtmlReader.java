package org.cordee.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page, or what a word processor has made one of. */
final class HtmlReader implements DocumentReader {
    @Override
    public Outcome read(byte[] bytes, Mapping mapping) {
        if (bytes.length > LARGEST) return new Outcome.Refused(Why.TOO_BIG, List.of());
        if (!isText(bytes)) return new Outcome.Refused(Why.NOT_TEXT, List.of());
        try {
            Document page = page(bytes);
            HtmlBlocks blocks = new HtmlBlocks();
            blocks.read(page.body());
            return Placing.outcome(blocks.all(), blocks.remarks(), mapping);
        } catch (IOException e) {
            return new Outcome.Refused(Why.NOT_TEXT, List.of());
        }
    }

    /** What says that it is Latin 1 is Windows 1252, as browsers know: otherwise "’", "€" and "œ" were lost. */
    private static Document page(byte[] bytes) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        boolean latin1 = page.charset().equals(StandardCharsets.ISO_8859_1)
                || page.charset().equals(StandardCharsets.US_ASCII);
        return latin1 ? Jsoup.parse(new ByteArrayInputStream(bytes), "windows-1252", "") : page;
    }

    /** A picture or an archive by another name has a zero somewhere at its beginning; UTF-16 text says what it is. */
    private static boolean isText(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        return marked || start.indexOf('\0') < 0 && start.indexOf('<') >= 0;
    }
}
