package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern CHARACTER_AS_READ = Pattern.compile("\\X");
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

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

    /** One more title, at the end. */
    void title(ColumnTitle title, int width) {
        XSSFRow titles = sheet.getRow(0);
        int at = titles.getLastCellNum();
        XSSFCell cell = titles.createCell(at, CellType.STRING);
        cell.setCellValue(title.in(language));
        cell.setCellStyle(head);
        sheet.setColumnWidth(at, width * CHARACTER);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, at));
    }

    Sheet row() {
        rows += furtherRows;
        furtherRows = 0;
        row = sheet.createRow(rows++);
        column = 0;
        return this;
    }

    Sheet words(String words) {
        List<String> pieces = pieces(words);
        for (int i = 0; i < pieces.size(); i++) {
            XSSFRow in = i == 0 ? row : sheet.getRow(rows + i - 1);
            if (in == null) in = sheet.createRow(rows + i - 1);
            XSSFCell cell = in.createCell(column, CellType.STRING);
            cell.setCellValue(pieces.get(i));
            cell.setCellStyle(text);
            furtherRows = Math.max(furtherRows, i);
        }
        column++;
        return this;
    }

    /** As many as there are cells for them; no character as a reader knows them is cut. */
    private static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        do {
            int to = end(words, from);
            pieces.add(escaped(words.substring(from, to)));
            from = to;
        } while (from < words.length());
        return pieces;
    }

    private static int end(String words, int from) {
        int most = Math.min(from + LONGEST, words.length());
        // An escape doubles what it escapes, at most.
        if (escaped(words.substring(from, most)).length() > LONGEST) most = from + LONGEST / 2;
        if (most == words.length()) return most;
        Matcher character = CHARACTER_AS_READ.matcher(words).region(from, words.length());
        int end = from;
        while (character.find() && character.end() <= most) end = character.end();
        return end > from ? end : most;
    }

    /** In a workbook "_x0041_" is an "A". */
    private static String escaped(String words) {
        return ESCAPE.matcher(words).replaceAll("_x005F_");
    }

    Sheet number(double number) {
        row.createCell(column++, CellType.NUMERIC).setCellValue(number);
        return this;
    }
}
