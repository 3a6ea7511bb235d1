package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.DifferenceStatement;
import nl.sectordeal.report.DifferenceStatement.PromiseChange;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.pdf.DifferenceRow.Style;
import nl.sectordeal.report.shown.DifferenceLines;
import nl.sectordeal.report.shown.DifferenceLines.Amount;
import nl.sectordeal.report.shown.DifferenceLines.Kind;
import nl.sectordeal.report.shown.DifferenceLines.Line;
import nl.sectordeal.report.shown.EuroLines;
import nl.sectordeal.report.shown.PromiseWords;

/** What moved since the version that this one takes the place of; nothing where there is none. */
final class DifferencePage {

  private final MonthlyReport report;
  private final SmallCells small;
  private final Wording words;

  DifferencePage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.words = words;
  }

  List<DifferenceRow> rows() {
    DifferenceStatement statement = report.difference();
    if (statement == null) {
      return List.of();
    }
    List<DifferenceRow> rows = new ArrayList<>();
    for (Line line : DifferenceLines.of(statement, small, Texts.in(words.language()))) {
      if (line.kind() == Kind.BEFORE) {
        rows.add(DifferenceRow.heading(line.title() + ", " + period(line.period())));
      }
      rows.add(row(line));
    }
    if (rows.isEmpty()) {
      rows.add(none());
    }
    for (PromiseChange change : statement.promises()) {
      String text = PromiseWords.sentence(change, words.texts());
      rows.add(new DifferenceRow(text, List.of(), Style.PLAIN));
    }
    return rows;
  }

  /** Where no count moved, euros still may have. */
  private DifferenceRow none() {
    boolean euros = !EuroLines.of(report, small, words.texts()).isEmpty();
    String text = words.text(euros ? "difference.euro.noCount" : "difference.none");
    return new DifferenceRow(text, List.of(), Style.PLAIN);
  }

  private DifferenceRow row(Line line) {
    String counted = text(line, line.counted());
    return new DifferenceRow(
        line.text(),
        line.isPart()
            ? List.of(counted, "", "")
            : List.of(counted, text(line, line.provisional()), text(line, line.held())),
        line.kind() == Kind.AFTER ? Style.TOTAL : Style.PLAIN);
  }

  private String text(Line line, Amount amount) {
    Locale language = words.language();
    return line.kind() == Kind.CAUSE && amount.isNone() ? "" : amount.text(language);
  }

  private String period(String label) {
    return Period.cycleOf(label) == Cycle.DEAL
        ? Period.of(label, report.header()).name(words)
        : words.period(label);
  }
}
