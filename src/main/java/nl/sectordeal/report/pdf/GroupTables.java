package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.Margins;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.SmallCells.ShownList;
import nl.sectordeal.report.SmallCells.ShownTable;
import nl.sectordeal.report.shown.Maturity;
import nl.sectordeal.report.shown.ShownFigures;

/** Per measure a table of groups by periods, with totals, protected as a whole. */
final class GroupTables {
  private static final int LAST_MONTHS = 12;
  private static final String NOTHING = "–";

  /** Years and totals that fit on a line. */
  private static final int WIDE_CELLS = 7;

  private final MonthlyReport report;
  private final ShownFigures shown;
  private final Wording words;

  GroupTables(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.shown = new ShownFigures(report, small);
    this.words = words;
  }

  /** Tables of measures per year, of seven cells wide at most. */
  List<MatrixRow> perYear() {
    List<MatrixRow> rows = new ArrayList<>();
    for (MeasureFigures figures : MeasureFigures.begun(report)) {
      boolean months = figures.cycle() == Cycle.MONTH;
      if (!months && !figures.isOnce()) {
        rows.addAll(table(figures, WIDE_CELLS));
      }
    }
    return rows;
  }

  /**
   * Tables of measures per month, over the last twelve months; a single unknown group is no table.
   */
  List<MatrixRow> perMonth() {
    List<MatrixRow> rows = new ArrayList<>();
    for (MeasureFigures figures : MeasureFigures.of(report)) {
      if (figures.cycle() == Cycle.MONTH) {
        MeasureFigures last = figures.last(LAST_MONTHS);
        if (last.groups().size() > 1) {
          rows.addAll(table(last, LAST_MONTHS + 1));
        }
      }
    }
    return rows;
  }

  private List<MatrixRow> table(MeasureFigures figures, int width) {
    List<String> groups = figures.groups();
    if (groups.isEmpty() || Margins.isCrossed(groups)) {
      return List.of();
    }
    List<String> heads = new ArrayList<>(figures.heads(words));
    List<Figure> all = figures.all();
    List<List<String>> lines = all.size() == 1 ? list(all.get(0), groups) : lines(all, groups);
    if (all.size() > 1) {
      heads.add(words.text("total"));
    }
    return blocks(figures.title(), groups, heads, lines, width);
  }

  private List<List<String>> list(Figure figure, List<String> groups) {
    ShownList list = shown.groups(figure, groups);
    List<List<String>> lines = new ArrayList<>();
    list.cells().forEach(cell -> lines.add(List.of(words.number(cell))));
    lines.add(List.of(words.number(list.total())));
    return lines;
  }

  private List<List<String>> lines(List<Figure> figures, List<String> groups) {
    ShownTable table = shown.groups(figures, groups);
    List<Boolean> awaited = figures.stream().map(Maturity::isAwaited).toList();
    List<List<String>> lines = new ArrayList<>();
    for (int row = 0; row < groups.size(); row++) {
      lines.add(line(awaited, table.rows().get(row), table.rowTotals().get(row)));
    }
    lines.add(line(awaited, table.columnTotals(), table.total()));
    return lines;
  }

  /** Nothing stands under a period of which nothing can be known yet. */
  private List<String> line(List<Boolean> awaited, List<ShownCount> cells, ShownCount total) {
    List<String> line = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      line.add(awaited.get(i) ? NOTHING : words.number(cells.get(i)));
    }
    line.add(words.number(total));
    return line;
  }

  /** Cuts a table that is too wide into tables below one another. */
  private List<MatrixRow> blocks(
      String title, List<String> groups, List<String> heads, List<List<String>> lines, int width) {
    List<MatrixRow> rows = new ArrayList<>();
    for (int from = 0; from < heads.size(); from += width) {
      int until = Math.min(from + width, heads.size());
      String name = from == 0 ? title : title + " " + words.text("continued");
      for (int i = 0; i < lines.size(); i++) {
        boolean total = i == groups.size();
        rows.add(
            new MatrixRow(
                name,
                heads.subList(from, until),
                total ? words.text("total") : words.group(groups.get(i)),
                lines.get(i).subList(from, until),
                total));
      }
    }
    return rows;
  }
}
