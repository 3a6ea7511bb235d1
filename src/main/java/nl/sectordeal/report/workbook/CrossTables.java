package nl.sectordeal.report.workbook;

import java.util.List;
import nl.sectordeal.measure.CrossTable;
import nl.sectordeal.measure.Crossing;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Axis;
import nl.sectordeal.report.Code;
import nl.sectordeal.report.CrossLines;
import nl.sectordeal.report.CrossLines.Line;
import nl.sectordeal.report.SmallCells.ShownTable;

/** The sheet with figures by two attributes: a line per cell and per sum. */
final class CrossTables {
  private static final String OTHERS = "OVERIGE";
  private static final String TOTAL = "TOTAAL";

  private CrossTables() {}

  /** Writes the sheet; none where no measure is broken down. */
  static void write(Page page) {
    List<Figure> figures =
        page.figuresToBreakDown().stream().filter(figure -> figure.table() != null).toList();
    if (figures.isEmpty()) {
      return;
    }
    SheetTable table =
        page.table(
            "crossings",
            page.columns()
                .wrapped("measure", 36)
                .add("period", 14)
                .add("rowTitle", 20)
                .wrapped("row", 30)
                .add("columnTitle", 20)
                .wrapped("column", 30)
                .number("counted", 11));
    figures.forEach(figure -> add(page, table, figure));
    table.finish();
  }

  private static void add(Page page, SheetTable sheet, Figure figure) {
    CrossTable table = figure.table();
    if (table == null) {
      return;
    }
    CrossLines lines = CrossLines.of(table, page.cells().smallest());
    ShownTable shown = page.figures().crossings(figure, lines);
    for (int row = 0; row <= lines.rows().size(); row++) {
      for (int column = 0; column <= lines.columns().size(); column++) {
        boolean ofRows = row < lines.rows().size();
        boolean ofColumns = column < lines.columns().size();
        sheet.add(
            Page.measure(figure),
            page.period(figure.period()),
            table.by().rows().title(),
            ofRows ? name(page, table.by().rows(), lines.rows().get(row)) : total(page),
            table.by().columns().title(),
            ofColumns ? name(page, table.by().columns(), lines.columns().get(column)) : total(page),
            cell(shown, row, column));
      }
    }
  }

  private static Object cell(ShownTable shown, int row, int column) {
    if (row == shown.rows().size()) {
      return column == shown.columnTotals().size()
          ? shown.total()
          : shown.columnTotals().get(column);
    }
    return column == shown.columnTotals().size()
        ? shown.rowTotals().get(row)
        : shown.rows().get(row).get(column);
  }

  private static Code total(Page page) {
    return new Code(TOTAL, page.text("W.crossing.total"));
  }

  private static Code name(Page page, Axis axis, Line line) {
    if (line.isOthers()) {
      return new Code(OTHERS, page.text("W.crossing.others"));
    }
    String code = line.codes().first();
    if (code.equals(Crossing.UNKNOWN)) {
      return new Code(code, page.text("W.crossing.unknown"));
    }
    String name = axis.names().get(code);
    return name == null ? page.group(code) : new Code(code, name);
  }
}
