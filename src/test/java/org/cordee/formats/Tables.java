package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Voice;
import org.cordee.restitution.Wording;

/** Our tables as another program reads them, and words that it may take for something else. */
final class Tables {
    static final int CSV_WORDS = 6;

    private Tables() {}

    static String csv(Dossier dossier) {
        return new String(Format.CSV.writer().write(dossier, HouseStyle.PLAIN), StandardCharsets.UTF_8);
    }

    static List<CSVRecord> records(Dossier dossier) throws IOException {
        String csv = csv(dossier);
        assertThat(csv).startsWith("\uFEFF");
        return CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();
    }

    static XSSFWorkbook workbook(Dossier dossier) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Format.XLSX.writer().write(dossier, HouseStyle.PLAIN)));
    }

    static List<List<String>> rows(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
                Cell cell = row.getCell(i);
                if (cell == null) cells.add("");
                else
                    cells.add(
                            cell.getCellType() == CellType.NUMERIC
                                    ? String.valueOf((int) cell.getNumericCellValue())
                                    : cell.getStringCellValue());
            }
            rows.add(cells);
        }
        return rows;
    }

    /** A workshop that says these words everywhere: in its number's place not, which cannot. */
    static Dossier everywhere(String words) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values())
            sections.put(section, new SectionBody("Titre", List.of(Entry.of(Form.BULLET, Gatherings.text(words)))));
        Restitution one = new Restitution(
                new Heading(words, "1.1", words),
                Language.FR,
                Wording.REPRODUCE,
                List.of(),
                sections,
                Optional.empty());
        Instant at = Instant.parse("2026-11-23T13:00:00Z");
        Voice field = new Voice("f", Section.FIELDS, words, Optional.empty(), at, false);
        Voice challenge = new Voice("c", Section.CHALLENGES, words, Optional.of("f"), at, true);
        return new Dossier(
                new Gathering(words, Language.FR, List.of(), List.of(one)),
                List.of(new Annexes(List.of(field, challenge), 2, 0)),
                Set.of(),
                Optional.empty());
    }

    static String inCell(String words) {
        return Inlines.plain(everywhere(words)
                .gathering()
                .restitutions()
                .get(0)
                .sections()
                .get(Section.STAKES)
                .entries()
                .get(0)
                .text());
    }

    static Stream<String> formulas() {
        return Stream.of(
                "=HYPERLINK(\"http://x\";\"y\")",
                "=cmd|' /C calc'!A0",
                "@SUM(A1)",
                "+1",
                "-1",
                "-2+3+cmd|' /C calc'!A0",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00A0=1",
                "\u200B=1",
                "\u200F@x",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "'apostrophe",
                "''",
                " 'x",
                "- un point",
                "=1\r\n=2");
    }

    static Stream<String> innocent() {
        return Stream.of(
                "mot",
                "1 + 1 = 2",
                "a=b",
                "a, b; c",
                "\"cité\"",
                "l'apostrophe",
                "mail@example.org",
                "« =1 »",
                "–1",
                "• x",
                "TRUE",
                "👍",
                "كلمة");
    }
}
