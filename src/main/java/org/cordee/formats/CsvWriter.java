package org.cordee.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Contributions and entries in one table. A CSV has no types, and programs take a cell that begins like a formula for one, and
 * workshop 1.10 for the number 1.1: an apostrophe before it, which they know, says that it is words; words that begin with
 * an apostrophe get one more.
 */
final class CsvWriter implements DocumentWriter {
    /** Excel knows UTF-8 by it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern NUMBER = Pattern.compile("[\\d\\p{Z}.,:/%-]*\\d[\\d\\p{Z}.,:/%-]*");
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@'＝＋－＠\\t\\r].*", Pattern.DOTALL);
    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "kind",
                    "workshop",
                    "title",
                    "section",
                    "place",
                    "form",
                    "words",
                    "field",
                    "sources",
                    "used",
                    "at",
                    "hidden")
            .get();

    @Override
    public byte[] write(Dossier dossier, HouseStyle style) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            table(new CSVPrinter(out, RFC_4180), Rows.of(dossier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void table(CSVPrinter table, Rows rows) throws IOException {
        for (Rows.Said said : rows.said()) {
            table.printRecord(
                    "contribution",
                    words(said.workshop()),
                    words(said.title()),
                    said.section().key(),
                    said.name(),
                    "",
                    words(said.words()),
                    words(said.field().orElse("")),
                    "",
                    said.used(),
                    said.at(),
                    said.hidden() ? "hidden" : "");
        }
        for (Rows.Written written : rows.written()) {
            table.printRecord(
                    "entry",
                    words(written.workshop()),
                    words(written.title()),
                    written.section().key(),
                    words(written.place()),
                    written.form(),
                    words(written.words()),
                    "",
                    String.join(" ", written.sources()),
                    "",
                    "",
                    "");
        }
        table.flush();
    }

    static String words(String words) {
        boolean mistakable =
                FORMULA.matcher(words).matches() || NUMBER.matcher(words).matches();
        return mistakable ? "'" + words : words;
    }
}
