package nl.sectordeal.report.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.pdf.DifferenceRow.Style;
import nl.sectordeal.report.shown.EuroLines;
import nl.sectordeal.report.shown.EuroLines.Kind;
import nl.sectordeal.report.shown.EuroLines.Line;
import org.jspecify.annotations.Nullable;

/** What moved in euros since the version that this one takes the place of. */
final class EuroDifferencePage {

  private final MonthlyReport report;
  private final SmallCells small;
  private final Wording words;

  EuroDifferencePage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.words = words;
  }

  List<DifferenceRow> rows() {
    List<DifferenceRow> rows = new ArrayList<>();
    String measure = "";
    for (Line line : EuroLines.of(report, small, words.texts())) {
      if (!line.measure().equals(measure)) {
        measure = line.measure();
        rows.add(DifferenceRow.heading(line.title()));
      }
      rows.add(row(line));
    }
    return rows;
  }

  private DifferenceRow row(Line line) {
    boolean cause = line.kind() == Kind.CAUSE;
    return new DifferenceRow(
        line.text(),
        List.of(
            cause ? "" : words.amount(line.before()),
            cause ? "" : words.amount(line.after()),
            signed(line.difference())),
        line.kind() == Kind.FIGURE ? Style.TOTAL : Style.PLAIN);
  }

  private String signed(@Nullable BigDecimal difference) {
    if (difference == null || difference.signum() == 0) {
      return words.amount(difference);
    }
    return (difference.signum() > 0 ? "+" : "\u2212") + words.euros(difference.abs());
  }
}
