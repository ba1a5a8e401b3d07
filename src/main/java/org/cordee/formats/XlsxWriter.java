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
import org.cordee.restitution.Dissent;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Trial;
import org.cordee.restitution.Voice;
import org.cordee.restitution.Weighed;
import org.cordee.restitution.Wording;

/** Contributions, entries, what was weighed and objected, as a workbook: a sheet each, every cell of words a cell of text. */
final class XlsxWriter implements DocumentWriter {
    /** Of a document that nobody knows the time of. */
    private static final Instant ALWAYS = Instant.parse("2000-01-01T00:00:00Z");

    @Override
    public byte[] write(Dossier dossier, HouseStyle style) {
        Language language = dossier.gathering().language();
        Rows rows = Rows.of(dossier);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            said(new Sheet(workbook, ColumnTitle.CONTRIBUTIONS, language), rows, language);
            written(new Sheet(workbook, ColumnTitle.ENTRIES, language), rows.written(), language);
            if (!rows.weighed().isEmpty())
                weighed(new Sheet(workbook, ColumnTitle.WEIGHED, language), rows.weighed(), language);
            if (!rows.dissents().isEmpty())
                dissents(new Sheet(workbook, ColumnTitle.OBJECTIONS, language), rows.dissents(), language);
            properties(workbook, dossier);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return ZipParts.settled(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void said(Sheet sheet, Rows rows, Language language) {
        sheet.head(
                ColumnTitle.WORKSHOP, 10,
                ColumnTitle.TITLE, 30,
                ColumnTitle.SECTION, 30,
                ColumnTitle.NAME, 8,
                ColumnTitle.WORDS, 70,
                ColumnTitle.FIELD, 30,
                ColumnTitle.USED, 10,
                ColumnTitle.AT, 22,
                ColumnTitle.HIDDEN, 10,
                ColumnTitle.SOLUTION, 30,
                ColumnTitle.SAME_AS, 10,
                ColumnTitle.SUPPORT, 12,
                ColumnTitle.QUOTED, 24,
                ColumnTitle.HAND, 12,
                ColumnTitle.FACTS, 30,
                ColumnTitle.TRIED, 30,
                ColumnTitle.SET_ASIDE, 30);
        if (rows.inMoreLanguages()) tongueTitles(sheet, rows);
        for (Rows.Said said : rows.said()) {
            sheet.row()
                    .words(said.workshop())
                    .words(said.title())
                    .words(title(said.section(), language))
                    .words(said.name())
                    .words(said.words())
                    .words(said.field().orElse(""))
                    .number(said.used())
                    .words(said.voice().at().toString())
                    .words(said.voice().hidden() ? "×" : "")
                    .words(said.solution().orElse(""))
                    .words(said.sameAs().orElse(""))
                    .number(said.voice().standing().support())
                    .words(quoted(said.voice().source()))
                    .words(said.voice().source().hand().key())
                    .words(said.voice().source().facts().map(Facts::line).orElse(""))
                    .words(said.voice().source().trial().map(Trial::line).orElse(""))
                    .words(said.voice().standing().setAside().orElse(""));
            if (rows.inMoreLanguages()) tongues(sheet, said, rows);
        }
    }

    private static void tongueTitles(Sheet sheet, Rows rows) {
        sheet.title(ColumnTitle.LANGUAGE, 10);
        rows.translatedInto().forEach(into -> sheet.title(ColumnTitle.into(into), 50));
        sheet.title(ColumnTitle.BY_MACHINE, 12);
    }

    private static void tongues(Sheet sheet, Rows.Said said, Rows rows) {
        sheet.words(said.language());
        rows.translatedInto().forEach(into -> sheet.words(said.in(into)));
        sheet.words(said.byMachine());
    }

    private static String quoted(Voice.Source source) {
        return source.speaker().orElse(source.credit().line());
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

    private static void weighed(Sheet sheet, List<Rows.Of<Weighed>> all, Language language) {
        sheet.head(
                ColumnTitle.WORKSHOP, 10,
                ColumnTitle.TITLE, 30,
                ColumnTitle.SECTION, 30,
                ColumnTitle.WORDS, 70,
                ColumnTitle.DOTS, 12,
                ColumnTitle.IMPACT, 12,
                ColumnTitle.FEASIBILITY, 12);
        for (Rows.Of<Weighed> of : all) {
            Weighed weighed = of.what();
            Sheet row = sheet.row()
                    .words(of.workshop().number())
                    .words(of.workshop().title())
                    .words(title(weighed.section(), language))
                    .words(weighed.words())
                    .number(weighed.dots());
            weighed.ratings().ifPresent(m -> row.number(m.impact()).number(m.feasibility()));
        }
    }

    private static void dissents(Sheet sheet, List<Rows.Of<Dissent>> all, Language language) {
        sheet.head(
                ColumnTitle.WORKSHOP, 10,
                ColumnTitle.TITLE, 30,
                ColumnTitle.SECTION, 30,
                ColumnTitle.WORDS, 70,
                ColumnTitle.LINE, 50,
                ColumnTitle.ANSWER, 14,
                ColumnTitle.REASON, 50);
        for (Rows.Of<Dissent> of : all) {
            Dissent dissent = of.what();
            sheet.row()
                    .words(of.workshop().number())
                    .words(of.workshop().title())
                    .words(title(dissent.section(), language))
                    .words(dissent.words())
                    .words(dissent.line().orElse(""))
                    .words(dissent.answer().key())
                    .words(dissent.reason());
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
