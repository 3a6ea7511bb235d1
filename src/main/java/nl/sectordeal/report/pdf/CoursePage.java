package nl.sectordeal.report.pdf;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.SmallCells.ShownSeries;
import nl.sectordeal.report.protect.CellNames;
import nl.sectordeal.report.shown.ShownFigures;

/**
 * The last twelve months of what is counted over longer: each month, and all up to it (verloop).
 */
final class CoursePage {
  private static final int MONTHS = 12;

  private final MonthlyReport report;
  private final ShownFigures shown;
  private final CellNames names;
  private final Wording words;

  CoursePage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.shown = new ShownFigures(report, small);
    this.names = new CellNames(report.header());
    this.words = words;
  }

  List<MatrixRow> rows() {
    List<MatrixRow> each = new ArrayList<>();
    List<MatrixRow> running = new ArrayList<>();
    for (Figure figure : report.figures()) {
      if (Period.isCurrent(figure.period(), report.header())
          && Period.cycleOf(figure.period()) != Cycle.MONTH
          && figure.unit() != Unit.SHARE
          && figure.unit() != Unit.EURO) {
        List<YearMonth> months = names.months(figure);
        ShownSeries series = shown.months(figure, months);
        each.add(row("course.each", figure, months, series.cells()));
        running.add(row("course.running", figure, months, series.running()));
      }
    }
    each.addAll(running);
    return each;
  }

  private MatrixRow row(
      String table, Figure figure, List<YearMonth> months, List<ShownCount> counts) {
    int first = Math.max(0, months.size() - MONTHS);
    List<String> heads =
        months.subList(first, months.size()).stream()
            .map(month -> words.shortMonth(month) + "\n" + month.getYear())
            .toList();
    List<String> cells = counts.subList(first, counts.size()).stream().map(words::number).toList();
    return new MatrixRow(words.text(table), heads, figure.title(), cells, false);
  }
}
