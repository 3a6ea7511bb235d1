package nl.sectordeal.report.pdf;

import java.util.List;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;

/** Every two ways to one number, and whether they meet. */
final class TiesPage {

  /** One pair of numbers. */
  record TieRow(String name, String left, String relation, String right, String holds) {}

  private final MonthlyReport report;
  private final SmallCells small;
  private final Wording words;

  TiesPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.words = words;
  }

  List<TieRow> rows() {
    return report.ties().stream().map(this::row).toList();
  }

  private TieRow row(Tie tie) {
    return new TieRow(
        tie.name(),
        number(tie.left()),
        tie.relation() == Tie.Relation.EQUAL ? "=" : "≤",
        number(tie.right()),
        words.text(tie.holds() ? "tie.holds" : "tie.fails"));
  }

  private String number(long number) {
    ShownCount shown = small.single((int) Math.min(number, Integer.MAX_VALUE));
    return shown.isVisible() ? words.number(number) : words.number(shown);
  }
}
