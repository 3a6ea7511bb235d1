package nl.sectordeal.report.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How the cells of a review look. What differs has a colour and bold letters, so that nobody needs
 * to see the colour, and a text has a sign before it, which is shown and no part of the value. A
 * day has none: with a sign in its format not every program takes it for a day.
 */
final class ReviewStyles {
  private static final byte[] DIFFERS = {(byte) 0xFF, (byte) 0xD9, (byte) 0x9E};
  private static final byte[] INPUT = {(byte) 0xFF, (byte) 0xFB, (byte) 0xE6};
  private static final String SIGN = "\"≠ \"";
  private static final String DAY = "dd-mm-yyyy";
  private static final String TEXT = "@";

  private final XSSFWorkbook workbook;
  private final CellStyle text;
  private final CellStyle day;
  private final CellStyle otherText;
  private final CellStyle otherDay;
  private final CellStyle input;

  ReviewStyles(Book book) {
    this.workbook = book.workbook();
    this.text = style(TEXT);
    this.day = style(DAY);
    this.otherText = marked(SIGN + TEXT);
    this.otherDay = marked(DAY);
    XSSFCellStyle open = style(TEXT);
    fill(open, INPUT);
    this.input = open;
  }

  CellStyle text() {
    return text;
  }

  CellStyle day() {
    return day;
  }

  CellStyle otherText() {
    return otherText;
  }

  CellStyle otherDay() {
    return otherDay;
  }

  /** To be filled in. */
  CellStyle input() {
    return input;
  }

  private XSSFCellStyle marked(String format) {
    XSSFCellStyle style = style(format);
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    style.setFont(bold);
    fill(style, DIFFERS);
    return style;
  }

  private XSSFCellStyle style(String format) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setIndention((short) 1);
    style.setWrapText(true);
    style.setBorderBottom(BorderStyle.HAIR);
    return style;
  }

  private static void fill(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(new XSSFColor(colour, null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
