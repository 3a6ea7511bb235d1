package nl.sectordeal.report.workbook;

import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.report.workbook.MonthTable.Stretch;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet with charts: each target's figure against its promise now, and how each came about
 * month by month. Charts are drawn from protected tables only.
 */
final class ChartSheet {
  private static final int COLUMNS = 12;
  private static final int COLUMNS_OF_A_CHART = 6;
  private static final int ROWS_OF_A_CHART = 18;
  private static final int WIDTH = 14;
  private static final int FIRST_ROW = 3;
  private static final int WITHIN_COLUMN = 90 * Units.EMU_PER_PIXEL;

  private final Page page;
  private final XSSFSheet sheet;

  ChartSheet(Page page) {
    this.page = page;
    this.sheet = page.book().sheet(page.sheetName("charts"));
  }

  /** Draws everything; {@code months} says where the figures stand on their sheet. */
  void draw(List<Stretch> months) {
    for (int column = 0; column < COLUMNS; column++) {
      sheet.setColumnWidth(column, (column == 0 ? 2 * WIDTH : WIDTH) * 256);
    }
    put(
        0,
        Format.TITLE,
        page.text(
            "W.chart.sheetTitle",
            Map.of(
                "title", page.report().header().title(),
                "month", page.report().header().month().toString())));
    List<Figure> targets = page.report().figures().stream().filter(this::isTargetNow).toList();
    int next = targets.isEmpty() ? 1 : drawTargets(targets);
    List<Stretch> lines = months.stream().filter(this::isDrawn).toList();
    for (int i = 0; i < lines.size(); i++) {
      drawMonths(lines.get(i), next + i / 2 * (ROWS_OF_A_CHART + 1), i % 2);
    }
    SheetTable.setUpPrint(sheet, page.pageText("charts"));
    breakPages(next, (lines.size() + 1) / 2);
    sheet.setDisplayGridlines(false);
  }

  private boolean isTargetNow(Figure figure) {
    return figure.promised() != null && page.isCurrent(figure);
  }

  private boolean isDrawn(Stretch stretch) {
    return stretch.perMonth()
        ? stretch.lastRow() > stretch.firstRow()
        : page.isCurrent(stretch.figure()) && stretch.lastRow() > stretch.firstRow();
  }

  /** The small table that the first chart is drawn from, and the chart; says the next free row. */
  private int drawTargets(List<Figure> targets) {
    put(
        FIRST_ROW - 1,
        Format.HEADING,
        page.text("W.column.measure"),
        page.text("W.column.counted"),
        page.text("W.column.provisional"),
        page.text("W.column.promised"));
    int row = FIRST_ROW;
    for (Figure figure : targets) {
      put(
          row++,
          Format.TEXT,
          figure.title() + " (" + page.periodText(figure.period()) + ")",
          page.counted(figure),
          page.shown(figure.provisional()),
          figure.promised());
    }
    int height = Math.max(ROWS_OF_A_CHART, 3 * targets.size() + 6);
    Chart.byName(
            sheet,
            anchor(0, row + 1, COLUMNS, row + 1 + height),
            title(page.text("W.chart.targets")),
            sheet,
            column(row, 0))
        .series(page.text("W.column.counted"), column(row, 1), Chart.DARK)
        .series(page.text("W.column.provisional"), column(row, 2), Chart.LIGHT)
        .series(page.text("W.column.promised"), column(row, 3), Chart.GREY)
        .drawBars();
    return row + height + 2;
  }

  private Chart.Title title(String text) {
    return new Chart.Title(text, page.report().header().language());
  }

  private static CellRangeAddress column(int afterLast, int column) {
    return new CellRangeAddress(FIRST_ROW, afterLast - 1, column, column);
  }

  private void put(int index, Format format, @Nullable Object... values) {
    Row row = sheet.createRow(index);
    for (int column = 0; column < values.length; column++) {
      page.book().put(row, column, values[column], format);
    }
  }

  private void drawMonths(Stretch stretch, int row, int place) {
    XSSFSheet months = page.book().workbook().getSheet(page.sheetName("months"));
    Figure figure = stretch.figure();
    int left = place * COLUMNS_OF_A_CHART;
    String title =
        stretch.perMonth()
            ? figure.title()
            : figure.title() + " (" + page.periodText(figure.period()) + ")";
    Chart chart =
        Chart.byMonth(
            sheet,
            anchor(left, row, left + COLUMNS_OF_A_CHART, row + ROWS_OF_A_CHART),
            title(title),
            months,
            range(stretch, MonthTable.MONTH));
    if (stretch.perMonth()) {
      chart
          .series(page.text("W.column.counted"), range(stretch, MonthTable.COUNTED), Chart.DARK)
          .drawColumns();
      return;
    }
    chart.series(page.text("W.column.sum"), range(stretch, MonthTable.SUM), Chart.DARK);
    if (figure.promised() != null) {
      chart.series(page.text("W.column.path"), range(stretch, MonthTable.PATH), Chart.GREY);
    }
    chart.drawLines();
  }

  private static CellRangeAddress range(Stretch stretch, int column) {
    return new CellRangeAddress(stretch.firstRow(), stretch.lastRow(), column, column);
  }

  /** Ends within the last column, since a printed page cuts what touches its edge. */
  private static XSSFClientAnchor anchor(int left, int top, int right, int bottom) {
    return new XSSFClientAnchor(0, 0, WITHIN_COLUMN, 0, left, top, right - 1, bottom);
  }

  /** A printed page holds two rows of charts; none is cut in two. */
  private void breakPages(int first, int rowsOfCharts) {
    for (int i = 0; i < rowsOfCharts; i += 2) {
      int row = first + i * (ROWS_OF_A_CHART + 1) - 2;
      if (row > FIRST_ROW) {
        sheet.setRowBreak(row);
      }
    }
  }
}
