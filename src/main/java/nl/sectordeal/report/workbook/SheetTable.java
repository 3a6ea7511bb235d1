package nl.sectordeal.report.workbook;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.notice.Texts;
import org.apache.poi.ss.usermodel.HeaderFooter;
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
  private static final short SMALL = 8;

  private final Book book;
  private final XSSFSheet sheet;
  private final List<Column> columns;
  private int rows;

  /**
   * One column.
   *
   * @param width in characters
   */
  record Column(String heading, int width, boolean wraps) {}

  SheetTable(Book book, String name, List<Column> columns, PageText page) {
    this.book = book;
    this.columns = columns;
    this.sheet = book.sheet(name);
    Row heading = sheet.createRow(rows++);
    for (int column = 0; column < columns.size(); column++) {
      book.put(heading, column, columns.get(column).heading(), Format.HEADING);
      sheet.setColumnWidth(column, columns.get(column).width() * 256);
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    setUpPrint(sheet, page);
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
    sheet.getHeader().setLeft(HeaderFooter.startBold() + Footer.escaped(page.title()));
    sheet.getHeader().setRight(HeaderFooter.tab());
    String small = HeaderFooter.fontSize(SMALL);
    sheet.getFooter().setLeft(small + Footer.escaped(page.foot()));
    sheet.getFooter().setRight(small + HeaderFooter.page() + " / " + HeaderFooter.numPages());
  }

  /** Adds a row and says its index; see {@link Book#put} for the types of values. */
  int add(@Nullable Object... values) {
    Row row = sheet.createRow(rows);
    for (int column = 0; column < values.length; column++) {
      Format text = columns.get(column).wraps() ? Format.WRAPPED : Format.TEXT;
      book.put(row, column, values[column], text);
    }
    return rows++;
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
      columns.add(new Column(texts.get("W.column." + key), width, false));
      return this;
    }

    Columns wrapped(String key, int width) {
      columns.add(new Column(texts.get("W.column." + key), width, true));
      return this;
    }

    List<Column> list() {
      return List.copyOf(columns);
    }
  }
}
