package org.cordee.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Wording;

/** Contributions and entries as a workbook: a sheet each, every cell of words a cell of text. */
final class XlsxWriter implements DocumentWriter {
    /** Of a document that nobody knows the time of. */
    private static final Instant ALWAYS = Instant.parse("2000-01-01T00:00:00Z");

    @Override
    public byte[] write(Dossier dossier, HouseStyle style) {
        Language language = dossier.gathering().language();
        Rows rows = Rows.of(dossier);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            said(new Sheet(workbook, ColumnTitle.CONTRIBUTIONS, language), rows.said(), language);
            written(new Sheet(workbook, ColumnTitle.ENTRIES, language), rows.written(), language);
            properties(workbook, dossier);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return ZipParts.settled(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void said(Sheet sheet, List<Rows.Said> all, Language language) {
        sheet.head(
                ColumnTitle.WORKSHOP, 10,
                ColumnTitle.TITLE, 30,
                ColumnTitle.SECTION, 30,
                ColumnTitle.NAME, 8,
                ColumnTitle.WORDS, 70,
                ColumnTitle.FIELD, 30,
                ColumnTitle.USED, 10,
                ColumnTitle.AT, 22,
                ColumnTitle.HIDDEN, 10);
        for (Rows.Said said : all) {
            sheet.row()
                    .words(said.workshop())
                    .words(said.title())
                    .words(title(said.section(), language))
                    .words(said.name())
                    .words(said.words())
                    .words(said.field().orElse(""))
                    .number(said.used())
                    .words(said.at().toString())
                    .words(said.hidden() ? "×" : "");
        }
    }

    private static void written(Sheet sheet, List<Rows.Written> all, Language language) {
        sheet.head(
                ColumnTitle.WORKSHOP, 10,
                ColumnTitle.TITLE, 30,
                ColumnTitle.SECTION, 30,
                ColumnTitle.NAME, 8,
                ColumnTitle.FORM, 12,
                ColumnTitle.WORDS, 70,
                ColumnTitle.SOURCES, 16);
        for (Rows.Written written : all) {
            sheet.row()
                    .words(written.workshop())
                    .words(written.title())
                    .words(title(written.section(), language))
                    .words(written.place())
                    .words(written.form())
                    .words(written.words())
                    .words(String.join(" ", written.sources()));
        }
    }

    private static String title(Section section, Language language) {
        return Wording.REPRODUCE.title(section, language);
    }

    private static void properties(XSSFWorkbook workbook, Dossier dossier) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        Optional<Date> at = Optional.of(Date.from(dossier.asOf().orElse(ALWAYS)));
        core.setTitle(dossier.gathering().name());
        core.setCreator("Cordée");
        core.setCreated(at);
        core.setModified(at);
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Cordée");
    }
}
