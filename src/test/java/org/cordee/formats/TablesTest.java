package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static List<CSVRecord> csv(Dossier dossier) throws IOException {
        String text = new String(Format.CSV.writer().write(dossier, HouseStyle.PLAIN), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFkind,").endsWith("\r\n");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }

    private static XSSFWorkbook xlsx(Dossier dossier) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Format.XLSX.writer().write(dossier, HouseStyle.PLAIN)));
    }

    private static Dossier saying(String words) {
        return Dossier.of(Gatherings.saying(Entry.of(Form.BULLET, Gatherings.text(words))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\";\"y\")",
                "@SUM(A1)",
                "+1",
                "-1 % d'abstention",
                "'apostrophe",
                "＝1",
                "\u2060=1",
                "\u00ADx =2"
            })
    void a_cell_that_looks_like_a_formula_is_words(String words) throws IOException {
        String cell = csv(saying(words)).get(0).get("words");
        boolean begins = words.codePointAt(0) != 0xAD;
        assertThat(cell).isEqualTo(begins ? "'" + words : words);
        try (XSSFWorkbook workbook = xlsx(saying(words))) {
            Cell in = workbook.getSheet("Points").getRow(1).getCell(5);
            assertThat(in.getCellType()).isEqualTo(CellType.STRING);
            assertThat(in.getStringCellValue()).isEqualTo(words);
            assertThat(in.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void a_number_that_is_a_name_stays_what_it_is() throws IOException {
        CSVRecord record = csv(saying("2017")).get(0);
        assertThat(record.get("workshop")).isEqualTo("'1.1");
        assertThat(record.get("place")).isEqualTo("'1");
        assertThat(record.get("words")).isEqualTo("'2017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Une idée", "10 % = beaucoup", "a-b", "« -1 »", "ligne \"citée\", avec virgule"})
    void other_words_are_as_they_were(String words) throws IOException {
        assertThat(csv(saying(words)).get(0).get("words")).isEqualTo(words);
    }

    @Test
    void every_contribution_and_every_entry_is_there_once_and_they_agree() throws IOException {
        Dossier dossier = Gatherings.annexed();
        int voices = dossier.annexes().stream().mapToInt(a -> a.voices().size()).sum();
        List<CSVRecord> records = csv(dossier);
        List<CSVRecord> said = records.stream()
                .filter(r -> r.get("kind").equals("contribution"))
                .toList();
        List<CSVRecord> written =
                records.stream().filter(r -> r.get("kind").equals("entry")).toList();
        assertThat(said).hasSize(voices);
        assertThat(written).hasSize(voices - 6);
        for (CSVRecord entry : written) {
            assertThat(said.stream()
                            .filter(s -> s.get("workshop").equals(entry.get("workshop")))
                            .filter(s -> s.get("place").equals(entry.get("sources")))
                            .map(s -> s.get("used")))
                    .containsExactly("1");
        }
        try (XSSFWorkbook workbook = xlsx(dossier)) {
            assertThat(workbook.getSheet("Contributions").getLastRowNum()).isEqualTo(voices);
            assertThat(workbook.getSheet("Points").getLastRowNum()).isEqualTo(voices - 6);
        }
    }

    @Test
    void an_entry_longer_than_a_cell_goes_on_below() throws IOException {
        String longer = "mot ".repeat(20_000).strip();
        try (XSSFWorkbook workbook = xlsx(saying(longer))) {
            StringBuilder all = new StringBuilder();
            for (Row row : workbook.getSheet("Points")) {
                if (row.getRowNum() > 0 && row.getCell(5) != null)
                    all.append(row.getCell(5).getStringCellValue());
            }
            assertThat(all).hasToString(longer);
        }
    }

    @Test
    void a_sheet_is_in_the_gathering_s_language_and_runs_its_way() throws IOException {
        try (XSSFWorkbook workbook = xlsx(Dossier.of(Gatherings.arabic()))) {
            XSSFSheet points = workbook.getSheetAt(1);
            assertThat(points.isRightToLeft()).isTrue();
            List<String> titles = new ArrayList<>();
            points.getRow(0).forEach(cell -> titles.add(cell.getStringCellValue()));
            assertThat(titles).contains("النص", "المصادر");
        }
    }

    @Test
    void the_same_dossier_is_the_same_bytes() {
        for (Format format : List.of(Format.CSV, Format.XLSX)) {
            assertThat(format.writer().write(Gatherings.annexed(), HouseStyle.PLAIN))
                    .isEqualTo(format.writer().write(Gatherings.annexed(), HouseStyle.PLAIN));
        }
    }
}
