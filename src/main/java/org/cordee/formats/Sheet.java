package org.cordee.formats;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cordee.restitution.Language;

/** A sheet while it is filled in, row by row, cell by cell. */
final class Sheet {
    /** The most that a cell holds; what is longer goes on in the rows below, in the same column. */
    private static final int LONGEST = 32_767;

    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final Language language;
    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private int rows;
    private XSSFRow row;
    private int column;
    private int furtherRows;

    Sheet(XSSFWorkbook workbook, ColumnTitle title, Language language) {
        this.sheet = workbook.createSheet(title.in(language));
        this.language = language;
        this.head = workbook.createCellStyle();
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setBorderBottom(BorderStyle.THIN);
        this.text = workbook.createCellStyle();
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        // Typed over, it stays words.
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setQuotePrefixed(true);
        sheet.setRightToLeft(Direction.isRightToLeft(language));
    }

    /** {@code titlesAndWidths}: each title with the width of its column, in characters. */
    void head(Object... titlesAndWidths) {
        XSSFRow titles = sheet.createRow(rows++);
        for (int i = 0; i < titlesAndWidths.length; i += 2) {
            XSSFCell cell = titles.createCell(i / 2, CellType.STRING);
            cell.setCellValue(((ColumnTitle) titlesAndWidths[i]).in(language));
            cell.setCellStyle(head);
            sheet.setColumnWidth(i / 2, (Integer) titlesAndWidths[i + 1] * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, titlesAndWidths.length / 2 - 1));
    }

    Sheet row() {
        rows += furtherRows;
        furtherRows = 0;
        row = sheet.createRow(rows++);
        column = 0;
        return this;
    }

    Sheet words(String words) {
        cell(row, words.substring(0, Math.min(LONGEST, words.length())));
        for (int i = 1; i * LONGEST < words.length(); i++) {
            XSSFRow below = sheet.getRow(rows + i - 1);
            if (below == null) below = sheet.createRow(rows + i - 1);
            cell(below, words.substring(i * LONGEST, Math.min((i + 1) * LONGEST, words.length())));
            furtherRows = Math.max(furtherRows, i);
        }
        column++;
        return this;
    }

    private void cell(XSSFRow in, String words) {
        XSSFCell cell = in.createCell(column, CellType.STRING);
        cell.setCellValue(words);
        cell.setCellStyle(text);
    }

    Sheet number(int number) {
        row.createCell(column++, CellType.NUMERIC).setCellValue(number);
        return this;
    }
}
