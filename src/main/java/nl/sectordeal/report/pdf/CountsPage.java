package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.ShownFigures;

/** Every figure of the period that the peildatum lies in, promised or not (cijfers). */
final class CountsPage {

  /** Shares and amounts stand elsewhere. */
  private static final Set<Unit> NOT_COUNTS = Set.of(Unit.SHARE, Unit.EURO);

  /** One figure. */
  record CountRow(String title, String period, String counted, String held) {}

  private final MonthlyReport report;
  private final ShownFigures shown;
  private final SmallCells small;
  private final Wording words;

  CountsPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.shown = new ShownFigures(report, small);
    this.small = small;
    this.words = words;
  }

  List<CountRow> rows() {
    List<CountRow> rows = new ArrayList<>();
    for (Figure figure : report.figures()) {
      if (!NOT_COUNTS.contains(figure.unit())
          && Period.isCurrent(figure.period(), report.header())) {
        rows.add(
            new CountRow(
                figure.title(),
                Period.of(figure.period(), report.header()).name(words),
                words.number(shown.counted(figure)),
                words.number(small.single(figure.held()))));
      }
    }
    return rows;
  }
}
