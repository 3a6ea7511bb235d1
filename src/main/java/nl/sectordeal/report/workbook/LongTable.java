package nl.sectordeal.report.workbook;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table of any length, written row by row; it goes on in a next sheet where a spreadsheet's rows
 * run out. Sheets stand in the order in which their tables were begun; one table must be finished
 * before another gets its first row.
 */
final class LongTable {
  /** Excel's own limit. */
  static final int ROWS_OF_A_SHEET = 1_048_576;

  private static final int ROWS_BETWEEN_FLUSHES = 1 << 10;
  private static final String HEADER_COLOUR = "D9E2EC";

  private final Workbook book;
  private final String name;
  private final List<Column> columns;
  private final boolean wraps;
  private final List<String> above;
  private final String footer;
  private final int rowsOfASheet;
  private Worksheet sheet;
  private int sheets;
  private int row;

  /** The first row that has no style yet. */
  private int unstyled;

  /**
   * One column.
   *
   * @param width in characters
   * @param wraps whether long text goes on below; slower, so not for a million rows
   */
  record Column(String heading, double width, boolean wraps) {}

  /**
   * Starts the table.
   *
   * @param above lines above the headings, on every sheet of it
   */
  LongTable(
      Workbook book,
      String name,
      List<Column> columns,
      List<String> above,
      String footer,
      int rowsOfASheet) {
    this.book = book;
    this.name = name;
    this.columns = columns;
    this.wraps = columns.stream().anyMatch(Column::wraps);
    this.above = above;
    this.footer = footer;
    this.rowsOfASheet = rowsOfASheet;
    this.sheet = start();
  }

  private Worksheet start() {
    sheets++;
    Worksheet next = book.newWorksheet(sheets == 1 ? name : name + " (" + sheets + ")");
    for (row = 0; row < above.size(); row++) {
      next.inlineString(row, 0, CellText.of(above.get(row)));
      next.style(row, 0).bold().set();
    }
    for (int column = 0; column < columns.size(); column++) {
      next.width(column, columns.get(column).width());
      next.value(row, column, columns.get(column).heading());
      next.style(row, column)
          .bold()
          .fillColor(HEADER_COLOUR)
          .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
          .verticalAlignment("top")
          .wrapText(true)
          .set();
    }
    next.rowHeight(row, CellText.POINTS_OF_A_LINE * linesOfHeadings() + 3);
    row++;
    unstyled = row;
    next.freezePane(0, row);
    setUpPrint(next);
    return next;
  }

  /** A filter's arrow takes three characters of a line. */
  private int linesOfHeadings() {
    int lines = 1;
    for (Column column : columns) {
      lines = Math.max(lines, CellText.lines(column.heading(), column.width() - 3));
    }
    return lines;
  }

  private void setUpPrint(Worksheet next) {
    next.pageOrientation("landscape");
    next.paperSize(PaperSize.A4_PAPER);
    next.setFitToPage(true);
    next.fitToWidth((short) 1);
    next.fitToHeight((short) 0);
    next.repeatRows(row - 1);
    // The space keeps digits that follow apart from the size of the font.
    next.footer(" " + footer, Position.LEFT, 8);
    next.footer("&P / &N", Position.RIGHT, 8);
  }

  /** Adds a row; each value is a whole number, text, or null for an empty cell. */
  void add(@Nullable Object... values) throws IOException {
    if (row == rowsOfASheet) {
      finish();
      sheet = start();
    }
    int lines = 1;
    for (int column = 0; column < values.length; column++) {
      put(column, values[column]);
      if (columns.get(column).wraps() && values[column] instanceof String text) {
        lines = Math.max(lines, CellText.lines(text, columns.get(column).width()));
      }
    }
    if (lines > 1) {
      sheet.rowHeight(row, lines * CellText.POINTS_OF_A_LINE);
    }
    row++;
    if (row % ROWS_BETWEEN_FLUSHES == 0) {
      style();
      sheet.flush();
    }
  }

  private void put(int column, @Nullable Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof String text && !text.isEmpty()) {
      sheet.inlineString(row, column, CellText.of(text));
    }
  }

  /** Many rows at a time: the library thinks about each style that it is asked for. */
  private void style() {
    if (wraps && unstyled < row) {
      for (int column = 0; column < columns.size(); column++) {
        sheet
            .range(unstyled, column, row - 1, column)
            .style()
            .wrapText(columns.get(column).wraps())
            .verticalAlignment("top")
            .horizontalAlignment("left")
            .set();
      }
    }
    unstyled = row;
  }

  void finish() throws IOException {
    style();
    sheet.setAutoFilter(above.size(), 0, Math.max(row - 1, above.size()), columns.size() - 1);
    sheet.finish();
  }
}
