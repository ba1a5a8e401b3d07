package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another program reads in our tables; spreadsheets take some words for formulas, and run them. */
class TablesTest {
    private static final int CSV_SECTION = 3;
    private static final int CSV_WORDS = 6;
    private static final int CSV_FIELD = 7;
    private static final int CSV_SOURCES = 8;

    private static String csv(Dossier dossier) {
        return new String(Format.CSV.writer().write(dossier, HouseStyle.PLAIN), StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> records(Dossier dossier) throws IOException {
        String csv = csv(dossier);
        assertThat(csv).startsWith("\uFEFF");
        return CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();
    }

    private static XSSFWorkbook workbook(Dossier dossier) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Format.XLSX.writer().write(dossier, HouseStyle.PLAIN)));
    }

    /** A workshop that says these words everywhere: in its number's place not, which cannot. */
    private static Dossier everywhere(String words) {
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

    private static String inCell(String words) {
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

    @ParameterizedTest
    @MethodSource("formulas")
    void in_csv_what_a_program_takes_for_a_formula_has_an_apostrophe_before_it(String words) throws IOException {
        assertThat(CsvWriter.words(words)).isEqualTo("'" + words);
        List<CSVRecord> records = records(everywhere(words));
        assertThat(records).hasSize(1 + 2 + 5);
        for (CSVRecord row : records.subList(3, 8))
            assertThat(row.get(CSV_WORDS)).isEqualTo("'" + inCell(words));
        assertThat(records.get(1).get(CSV_WORDS)).isEqualTo("'" + words);
        assertThat(records.get(2).get(CSV_FIELD)).isEqualTo("'" + words);
        for (CSVRecord row : records)
            for (String cell : row) assertThat(cell).doesNotMatch("(?s)^[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2", "0123", "12/05", "2017", "1.10", "10 %"})
    void in_csv_what_a_program_takes_for_a_number_or_a_day_has_one_too(String words) throws IOException {
        assertThat(records(everywhere(words)).get(1).get(CSV_WORDS)).isEqualTo("'" + words);
        assertThat(records(Gatherings.annexed()).get(1).get(1))
                .as("a workshop's number")
                .isEqualTo("'1.1");
    }

    @ParameterizedTest
    @MethodSource("innocent")
    void in_csv_no_other_word_is_changed(String words) throws IOException {
        assertThat(CsvWriter.words(words)).isEqualTo(words);
        List<CSVRecord> records = records(everywhere(words));
        for (CSVRecord row : records.subList(1, 8))
            assertThat(row.get(CSV_WORDS)).isEqualTo(words);
        assertThat(records.get(1).get(2)).isEqualTo(words);
    }

    /** Some programs split a cell at a line break or a semicolon that stands outside of quotes. */
    @ParameterizedTest
    @ValueSource(strings = {"a;=1", "a\n=1", "a\r\n=1\r\n", "\"", "\"\"", "\",=1,\"", "a,b", ",", "\"\n\"", "a\t=1"})
    void csv_is_quoted_by_rfc_4180(String words) throws IOException {
        List<CSVRecord> records = records(everywhere(words));
        assertThat(records).hasSize(8).allMatch(row -> row.size() == 27);
        assertThat(records.get(1).get(CSV_WORDS)).isEqualTo(words);
        boolean needsQuotes = words.matches("(?s).*[\",\r\n].*");
        if (needsQuotes) assertThat(csv(everywhere(words))).contains("\"" + words.replace("\"", "\"\"") + "\"");
    }

    @Test
    void csv_has_a_mark_and_lines_that_end_as_rfc_4180_says() {
        String csv = csv(Gatherings.annexed());
        assertThat(csv)
                .startsWith("\uFEFFkind,workshop,title,section,place,form,words,field,sources,used,at,hidden,"
                        + "solution,same_as,support,quoted,hand,facts,tried,parked,set_aside,"
                        + "dots,impact,feasibility,line,answer,reason\r\n")
                .endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r", "\uFEFFk\uFEFF");
    }

    private static int points(List<Entry> entries) {
        return entries.stream().mapToInt(entry -> 1 + points(entry.entries())).sum();
    }

    private static int points(Dossier dossier) {
        return dossier.gathering().restitutions().stream()
                .flatMap(restitution -> restitution.sections().values().stream())
                .mapToInt(body -> points(body.entries()))
                .sum();
    }

    private static int voices(Dossier dossier) {
        return dossier.annexes().stream().mapToInt(a -> a.voices().size()).sum();
    }

    @Test
    void csv_has_every_contribution_and_every_entry_once() throws IOException {
        Dossier dossier = Gatherings.annexed();
        List<CSVRecord> records = records(dossier);
        assertThat(records.stream().filter(row -> row.get(0).equals("contribution")))
                .hasSize(voices(dossier));
        assertThat(records.stream().filter(row -> row.get(0).equals("entry"))).hasSize(points(dossier));
        int weighedAndObjected = 6 * (2 + 1);
        assertThat(records).hasSize(1 + voices(dossier) + points(dossier) + weighedAndObjected);
        Set<String> names = new HashSet<>();
        for (CSVRecord row : records)
            assertThat(names.add(String.join(
                            "|", row.get(0), row.get(1), row.get(CSV_SECTION), row.get(4), row.get(CSV_WORDS))))
                    .isTrue();
    }

    @Test
    void csv_says_which_contributions_are_behind_an_entry() throws IOException {
        List<CSVRecord> records = records(Gatherings.annexed());
        Map<String, String> said = new java.util.HashMap<>();
        for (CSVRecord row : records)
            if (row.get(0).equals("contribution")) said.put(row.get(1) + row.get(4), row.get(9));
        Map<String, String> used = new java.util.HashMap<>();
        for (CSVRecord row : records) {
            if (!row.get(0).equals("entry") || row.get(CSV_SOURCES).isEmpty()) continue;
            assertThat(used.put(row.get(1) + row.get(CSV_SOURCES), "1")).isNull();
        }
        said.forEach((name, times) ->
                assertThat(used.getOrDefault(name, "0")).as(name).isEqualTo(times));
        assertThat(said.keySet()).containsAll(used.keySet());
        assertThat(used).isNotEmpty();
    }

    private static List<List<String>> rows(XSSFSheet sheet) {
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

    @Test
    void the_workbook_has_what_the_csv_has() throws IOException {
        Dossier dossier = Gatherings.annexed();
        List<List<String>> said = new ArrayList<>();
        List<List<String>> written = new ArrayList<>();
        for (CSVRecord row : records(dossier)) {
            List<String> cells =
                    row.stream().map(cell -> cell.replaceFirst("^'", "")).toList();
            if (cells.get(0).equals("contribution"))
                said.add(List.of(
                        cells.get(1),
                        cells.get(2),
                        cells.get(4),
                        cells.get(6),
                        cells.get(7),
                        cells.get(9),
                        cells.get(10),
                        cells.get(12),
                        cells.get(13),
                        cells.get(14),
                        cells.get(15),
                        cells.get(16),
                        cells.get(17),
                        cells.get(18),
                        cells.get(20)));
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
                    .isEqualTo(all.stream().map(TablesTest::inCell).toList());
            for (int sheet = 0; sheet < 2; sheet++)
                for (Row row : workbook.getSheetAt(sheet)) row.forEach(TablesTest::assertWords);
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
}
