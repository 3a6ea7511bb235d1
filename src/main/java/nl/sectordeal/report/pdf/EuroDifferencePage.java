package nl.sectordeal.report.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.report.EuroLines;
import nl.sectordeal.report.EuroLines.Kind;
import nl.sectordeal.report.EuroLines.Line;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import org.jspecify.annotations.Nullable;

/** What moved in euros since the version that this one takes the place of. */
final class EuroDifferencePage {

  /**
   * A line: a measure's name, a figure, what a cause did to it, or an order.
   *
   * @param style heading, plain or total
   */
  record EuroRow(String text, String before, String after, String difference, String style) {
    public Boolean heading() {
      return style.equals("heading");
    }

    public Boolean plain() {
      return style.equals("plain");
    }

    public Boolean total() {
      return style.equals("total");
    }
  }

  private final MonthlyReport report;
  private final SmallCells small;
  private final Wording words;

  EuroDifferencePage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.words = words;
  }

  List<EuroRow> rows() {
    List<EuroRow> rows = new ArrayList<>();
    String measure = "";
    for (Line line : EuroLines.of(report, small, words.texts())) {
      if (!line.measure().equals(measure)) {
        measure = line.measure();
        rows.add(heading(line.title()));
      }
      rows.add(row(line));
    }
    return rows;
  }

  private static EuroRow heading(String text) {
    return new EuroRow(text, "", "", "", "heading");
  }

  private EuroRow row(Line line) {
    boolean cause = line.kind() == Kind.CAUSE;
    return new EuroRow(
        line.text(),
        cause ? "" : words.amount(line.before()),
        cause ? "" : words.amount(line.after()),
        signed(line.difference()),
        line.kind() == Kind.FIGURE ? "total" : "plain");
  }

  private String signed(@Nullable BigDecimal difference) {
    if (difference == null || difference.signum() == 0) {
      return words.amount(difference);
    }
    return (difference.signum() > 0 ? "+" : "\u2212") + words.euros(difference.abs());
  }
}
