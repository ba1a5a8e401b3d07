package org.cordee.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cordee.formats.Format;
import org.cordee.formats.HouseStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Our tables in LibreOffice: what was said stays words, whatever it looks like. */
class SpreadsheetOfficeCheck {
    private static final Path HERE = Path.of("target/office/tables").toAbsolutePath();
    private static final List<String> WORDS = List.of(
            "=HYPERLINK(\"http://evil.org\",\"clic\")",
            "=1+1",
            "@SUM(1,1)",
            "+1",
            "-1",
            "+cmd|' /C calc'!A0",
            "=cmd|'/C calc'!A0",
            "\t=1+1",
            "\u00A0=1+1",
            "＝1+1",
            "'=1+1",
            "a;b,c\"d",
            "a\n=1+1",
            "{=1+1}",
            "عربي =1+1");
    /** As spreadsheets open a file that is dropped on them, at worst: numbers are detected, formulas are worked out. */
    private static final String WORST_CSV = "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true";

    @BeforeAll
    static void libreoffice_opens_both() throws IOException {
        Soffice.delete(HERE);
        for (Format format : List.of(Format.XLSX, Format.CSV)) {
            Path into = HERE.resolve(format.extension());
            Files.createDirectories(into);
            Path file = into.resolve("cells." + format.extension());
            Files.write(file, format.writer().write(Dossiers.cells(WORDS), HouseStyle.PLAIN));
            String[] options = format == Format.CSV ? new String[] {WORST_CSV} : new String[0];
            Soffice.convert(List.of(file), "fods", into, options);
        }
    }

    /** A cell, as LibreOffice has it. */
    private record Cell(String type, String formula, String words) {}

    @Test
    void every_cell_of_words_in_a_workbook_is_text() {
        List<Cell> cells = cells(Format.XLSX);
        assertThat(cells).extracting(Cell::formula).containsOnly("");
        for (String words : Dossiers.said(WORDS)) assertThat(cells).contains(new Cell("string", "", words));
    }

    @Test
    void no_cell_of_a_csv_is_a_formula_and_all_its_words_are_there() {
        List<Cell> cells = cells(Format.CSV);
        assertThat(cells).extracting(Cell::formula).containsOnly("");
        for (String words : Dossiers.said(WORDS))
            assertThat(cells).containsAnyOf(new Cell("string", "", words), new Cell("string", "", "'" + words));
    }

    private static List<Cell> cells(Format format) {
        try {
            Path file = HERE.resolve(format.extension()).resolve("cells.fods");
            NodeList nodes = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getElementsByTagName("table:table-cell");
            List<Cell> cells = new ArrayList<>();
            IntStream.range(0, nodes.getLength()).forEach(i -> cells.add(cell((Element) nodes.item(i))));
            return cells;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Cell cell(Element cell) {
        return new Cell(
                cell.getAttribute("office:value-type"),
                cell.getAttribute("table:formula"),
                cell.getTextContent().strip());
    }
}
