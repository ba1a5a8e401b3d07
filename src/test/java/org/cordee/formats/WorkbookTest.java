package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.formats.Tables.CSV_WORDS;
import static org.cordee.formats.Tables.everywhere;
import static org.cordee.formats.Tables.formulas;
import static org.cordee.formats.Tables.innocent;
import static org.cordee.formats.Tables.records;
import static org.cordee.formats.Tables.rows;
import static org.cordee.formats.Tables.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet reads in our workbooks: what the tables in text say, in cells that are words. */
class WorkbookTest {
    @Test
    void the_workbook_has_what_the_csv_has() throws IOException {
        Dossier dossier = Gatherings.annexed();
        List<List<String>> said = new ArrayList<>();
        List<List<String>> written = new ArrayList<>();
        for (CSVRecord row : records(dossier)) {
            List<String> cells =
                    row.stream().map(cell -> cell.replaceFirst("^'", "")).toList();
            if (cells.get(0).equals("contribution"))
                said.add(IntStream.of(1, 2, 4, 6, 7, 9, 10, 12, 13, 14, 15, 16, 17, 18, 20, 27, 28, 29)
                        .mapToObj(cells::get)
                        .toList());
            if (cells.get(0).equals("entry"))
                written.add(
                        List.of(cells.get(1), cells.get(2), cells.get(4), cells.get(5), cells.get(6), cells.get(8)));
        }
        try (XSSFWorkbook workbook = workbook(dossier)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            assertThat(rows(workbook.getSheet("Poids")))
                    .hasSize(1 + 6 * 2)
                    .anyMatch(row -> row.get(4).equals("12"));
            assertThat(rows(workbook.getSheet("Objections")))
                    .hasSize(1 + 6)
                    .anyMatch(row -> row.get(3).equals(Gatherings.MINORITY.words())
                            && row.get(5).equals("minority"));
            assertThat(without(rows(workbook.getSheet("Contributions")), 2, 8)).isEqualTo(said);
            assertThat(without(rows(workbook.getSheet("Points")), 2)).isEqualTo(written);
        }
    }

    /** The rows below the titles, without these columns. */
    private static List<List<String>> without(List<List<String>> rows, Integer... columns) {
        return rows.stream()
                .skip(1)
                .map(row -> IntStream.range(0, row.size())
                        .filter(i -> !List.of(columns).contains(i))
                        .mapToObj(row::get)
                        .toList())
                .toList();
    }

    @Test
    void in_a_workbook_all_words_are_words_as_they_are() throws IOException {
        List<String> all = Stream.concat(formulas(), innocent()).toList();
        Instant at = Instant.parse("2026-11-23T13:00:00Z");
        List<Voice> voices = all.stream()
                .map(words -> new Voice(words, Section.STAKES, words, Optional.empty(), at, false))
                .toList();
        Gathering gathering = Gatherings.saying(all.stream()
                .map(words -> Entry.of(Form.BULLET, Gatherings.text(words)))
                .toArray(Entry[]::new));
        Dossier dossier = new Dossier(gathering, List.of(new Annexes(voices, 1, 0)), Set.of(), Optional.empty());
        try (XSSFWorkbook workbook = workbook(dossier)) {
            assertThat(rows(workbook.getSheetAt(0)).stream()
                            .skip(1)
                            .map(row -> row.get(4))
                            .toList())
                    .isEqualTo(all);
            assertThat(rows(workbook.getSheetAt(1)).stream()
                            .skip(1)
                            .map(row -> row.get(5))
                            .toList())
                    .isEqualTo(all.stream().map(Tables::inCell).toList());
            for (int sheet = 0; sheet < 2; sheet++)
                for (Row row : workbook.getSheetAt(sheet)) row.forEach(WorkbookTest::assertWords);
        }
    }

    private static void assertWords(Cell cell) {
        if (cell.getSheet().getSheetName().equals("Contributions")
                && List.of(6, 11).contains(cell.getColumnIndex())
                && cell.getRowIndex() > 0) {
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            return;
        }
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        if (cell.getRowIndex() == 0) return;
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
    }

    @Test
    void no_cell_is_a_formula_and_nothing_is_linked_from_outside() throws IOException {
        try (XSSFWorkbook workbook = workbook(everywhere("=HYPERLINK(\"http://x\";\"y\")"))) {
            assertThat(workbook.getExternalLinksTable()).isEmpty();
            for (int sheet = 0; sheet < 2; sheet++) {
                assertThat(workbook.getSheetAt(sheet).getHyperlinkList()).isEmpty();
                for (Row row : workbook.getSheetAt(sheet))
                    for (Cell cell : row) assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghij", "é👍x", "👍", "👩‍🚀", "q\u0323\u0302", "&<>\"'", "_x0041_ "})
    void an_entry_longer_than_a_cell_goes_on_below_and_is_complete(String part) throws IOException {
        String words = (part.repeat(40_000 / part.length() + 1)).strip();
        Entry after = Entry.of(Form.BULLET, Gatherings.text("après"));
        Dossier dossier = Dossier.of(Gatherings.saying(Entry.of(Form.BULLET, Gatherings.text(words)), after));
        try (XSSFWorkbook workbook = workbook(dossier)) {
            List<List<String>> rows = rows(workbook.getSheet("Points"));
            List<List<String>> pieces = rows.subList(1, rows.size() - 1);
            assertThat(pieces).hasSizeBetween(2, 3);
            assertThat(String.join("", pieces.stream().map(row -> row.get(5)).toList()))
                    .isEqualTo(words);
            for (List<String> row : pieces) {
                assertThat(row.get(5)).hasSizeLessThanOrEqualTo(32_767).doesNotMatch("(?s)^[\\p{M}\\u200D].*");
                assertThat(StandardCharsets.UTF_16.newEncoder().canEncode(row.get(5)))
                        .isTrue();
                if (row != pieces.get(0)) assertThat(row).startsWith("", "", "", "", "");
            }
            assertThat(rows.get(rows.size() - 1).get(5)).isEqualTo("après");
        }
        assertThat(records(dossier).get(1).get(CSV_WORDS)).isEqualTo(words);
    }

    /** Excel reads "_x0041_" in a cell as "A". */
    @Test
    void words_that_look_like_the_escapes_of_a_workbook_stay_what_they_are() throws IOException {
        try (XSSFWorkbook workbook = workbook(everywhere("_x0041_ et _x000D_"))) {
            assertThat(rows(workbook.getSheet("Points")).get(1).get(5)).isEqualTo("_x0041_ et _x000D_");
        }
    }

    @Test
    void the_same_dossier_gives_the_same_bytes() {
        for (Format format : List.of(Format.CSV, Format.XLSX))
            assertThat(format.writer().write(Gatherings.annexed(), HouseStyle.PLAIN))
                    .isEqualTo(format.writer().write(Gatherings.annexed(), HouseStyle.PLAIN));
    }

    @Test
    void an_arabic_workbook_goes_from_right_to_left_in_arabic() throws IOException {
        try (XSSFWorkbook workbook = workbook(Dossier.of(Gatherings.arabic()))) {
            for (int sheet = 0; sheet < 2; sheet++)
                assertThat(workbook.getSheetAt(sheet).isRightToLeft()).isTrue();
            assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("الورشة");
        }
        try (XSSFWorkbook workbook = workbook(Gatherings.annexed())) {
            assertThat(workbook.getSheetAt(0).isRightToLeft()).isFalse();
        }
    }

    @Test
    void a_gathering_without_contributions_has_its_titles_only() throws IOException {
        Dossier empty = Dossier.of(Gatherings.saying());
        assertThat(records(empty)).hasSize(1);
        try (XSSFWorkbook workbook = workbook(empty)) {
            assertThat(rows(workbook.getSheetAt(0))).hasSize(1);
            assertThat(rows(workbook.getSheetAt(1))).hasSize(1);
        }
    }

    @Test
    void what_was_translated_has_a_column_for_each_language_in_the_workbooks_words() throws IOException {
        try (XSSFWorkbook workbook = workbook(SpokenIn.in(Language.FR));
                XSSFWorkbook own = workbook(SpokenIn.itself(true))) {
            List<List<String>> rows = rows(workbook.getSheetAt(0));
            assertThat(rows.get(0).subList(17, 20)).containsExactly("Langue", "En français", "Traduit par une machine");
            assertThat(rows.get(2).subList(17, 20)).containsExactly("ar", SpokenIn.TRANSLATION, "fr");
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(18).getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(rows(own.getSheetAt(0)).get(0)).hasSize(17);
        }
    }
}
