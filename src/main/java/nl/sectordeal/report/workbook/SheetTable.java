package nl.sectordeal.report.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.Code;
import nl.sectordeal.report.DataTable;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * One table that fills a sheet: headings in the first row, so that it can be sorted, filtered and
 * linked to as it is.
 */
final class SheetTable {
  /** Font of eight points; the space keeps digits that follow apart from its size. */
  private static final String SMALL = "&8 ";

  private static final float LINE = CellText.POINTS_OF_A_LINE;

  private final Book book;
  private final XSSFSheet sheet;
  private final List<Column> columns;
  private final List<@Nullable Object[]> values = new ArrayList<>();
  private int rows;

  /**
   * One column.
   *
   * @param key of its heading among the texts
   * @param width in characters
   */
  record Column(String key, String heading, int width, Kind kind) {}

  /** What a column holds, which decides on the side that it is read from. */
  enum Kind {
    TEXT,
    LONG_TEXT,
    NUMBER
  }

  SheetTable(Book book, String name, List<Column> columns, PageText page) {
    this.book = book;
    this.columns = columns;
    this.sheet = book.sheet(name);
    Row heading = sheet.createRow(rows++);
    for (int column = 0; column < columns.size(); column++) {
      Format format =
          columns.get(column).kind() == Kind.NUMBER ? Format.HEADING_OF_NUMBERS : Format.HEADING;
      book.put(heading, column, columns.get(column).heading(), format);
      sheet.setColumnWidth(column, columns.get(column).width() * 256);
    }
    heading.setHeightInPoints(LINE * linesOfHeadings(columns) + 6);
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    setUpPrint(sheet, page);
  }

  /** A filter's arrow takes three characters of a line. */
  private static int linesOfHeadings(List<Column> columns) {
    int lines = 1;
    for (Column column : columns) {
      lines = Math.max(lines, CellText.lines(column.heading(), column.width() - 3));
    }
    return lines;
  }

  /** What stands above and below every printed page. */
  record PageText(String title, String foot) {}

  static void setUpPrint(XSSFSheet sheet, PageText page) {
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getHeader().setLeft("&B" + Footer.escaped(page.title()));
    // The foot may take the whole width of a page.
    sheet.getHeader().setRight(SMALL + "&P / &N");
    sheet.getFooter().setLeft(SMALL + Footer.escaped(page.foot()));
  }

  /** Adds a row and says its index; see {@link Book#put} for the types of values. */
  int add(@Nullable Object... values) {
    this.values.add(Arrays.copyOf(values, columns.size()));
    Row row = sheet.createRow(rows);
    int lines = 1;
    for (int column = 0; column < values.length; column++) {
      boolean wraps = columns.get(column).kind() == Kind.LONG_TEXT;
      book.put(row, column, values[column], wraps ? Format.WRAPPED : Format.TEXT);
      if (wraps && (values[column] instanceof String || values[column] instanceof Code)) {
        String text = values[column].toString();
        lines = Math.max(lines, CellText.lines(text, columns.get(column).width()));
      }
    }
    if (lines > 1) {
      row.setHeightInPoints(LINE * lines);
    }
    return rows++;
  }

  /** What stands in it, for other programs. */
  DataTable data(String name, int smallestCell) {
    List<DataTable.Column> described = new ArrayList<>();
    for (Column column : columns) {
      described.add(new DataTable.Column(column.key(), column.kind() == Kind.NUMBER));
    }
    return new DataTable(name, smallestCell, List.copyOf(described), List.copyOf(values));
  }

  /** Puts the filter on all rows. */
  XSSFSheet finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns.size() - 1));
    return sheet;
  }

  /** Columns whose headings are texts {@code W.column.…}. */
  static final class Columns {
    private final Texts texts;
    private final List<Column> columns = new ArrayList<>();

    Columns(Texts texts) {
      this.texts = texts;
    }

    Columns add(String key, int width) {
      columns.add(new Column(key, texts.get("W.column." + key), width, Kind.TEXT));
      return this;
    }

    Columns number(String key, int width) {
      columns.add(new Column(key, texts.get("W.column." + key), width, Kind.NUMBER));
      return this;
    }

    Columns wrapped(String key, int width) {
      columns.add(new Column(key, texts.get("W.column." + key), width, Kind.LONG_TEXT));
      return this;
    }

    List<Column> list() {
      return List.copyOf(columns);
    }
  }
}
