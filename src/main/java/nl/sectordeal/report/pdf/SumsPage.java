package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.SumLine;
import nl.sectordeal.report.shown.SumLines;
import nl.sectordeal.report.shown.SumWords;

/** Each figure of the year and of the deal, reckoned along every way. */
final class SumsPage {

  /**
   * One sum.
   *
   * @param table title and period of the figure
   * @param holds whether it ties
   */
  record SumRow(String table, String way, String sum, String holds) {}

  private final MonthlyReport report;
  private final SmallCells small;
  private final Wording words;

  SumsPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.words = words;
  }

  List<SumRow> rows() {
    SumWords sums = new SumWords(words.texts());
    List<SumRow> rows = new ArrayList<>();
    for (SumLine line : new SumLines(report, small).list()) {
      Figure figure = line.figure();
      if (Period.isCurrent(figure.period(), report.header())) {
        rows.add(
            new SumRow(
                figure.title() + ", " + period(figure),
                sums.way(line),
                sums.sum(line),
                sums.holds(line)));
      }
    }
    return rows;
  }

  private String period(Figure figure) {
    return Period.cycleOf(figure.period()) == Cycle.DEAL
        ? Period.of(figure.period(), report.header()).name(words)
        : words.period(figure.period());
  }
}
