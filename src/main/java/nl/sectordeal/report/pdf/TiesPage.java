package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.MeasureText;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.FigureTie;
import nl.sectordeal.report.shown.ShownFigures;

/**
 * Whether every two ways to one number meet: a line per measure, and a line for each that does not.
 */
final class TiesPage {

  /**
   * The ties of one measure, or one that does not hold.
   *
   * @param checks how many there are; empty for a single one
   */
  record TieRow(String name, String period, String checks, String holds) {}

  private final MonthlyReport report;
  private final ShownFigures shown;
  private final Wording words;

  TiesPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.shown = new ShownFigures(report, small);
    this.words = words;
  }

  List<TieRow> rows() {
    Map<String, List<FigureTie>> byMeasure = new LinkedHashMap<>();
    for (Tie tie : report.ties()) {
      FigureTie one = FigureTie.of(tie);
      byMeasure.computeIfAbsent(one.measure(), id -> new ArrayList<>()).add(one);
    }
    List<TieRow> rows = new ArrayList<>();
    byMeasure.forEach(
        (measure, ties) -> {
          if (isShown(measure) || !ties.stream().allMatch(one -> one.tie().holds())) {
            addRows(rows, measure, ties);
          }
        });
    return rows;
  }

  /** What a report does not tell of, its reader need not add up, unless it fails. */
  private boolean isShown(String measure) {
    return report.measures().stream().anyMatch(text -> text.id().equals(measure));
  }

  private void addRows(List<TieRow> rows, String measure, List<FigureTie> ties) {
    List<FigureTie> failing = ties.stream().filter(one -> !one.tie().holds()).toList();
    String holds =
        failing.isEmpty()
            ? words.text("tie.holds")
            : words.text("tie.fails", Map.of("count", words.number(failing.size())));
    rows.add(new TieRow(title(measure), periods(ties), words.number(ties.size()), holds));
    for (FigureTie one : failing) {
      String left = words.number(shown.tied(one, one.tie().left()));
      String right = words.number(shown.tied(one, one.tie().right()));
      rows.add(
          new TieRow(
              words.text("tie." + one.check()),
              period(one.period()),
              "",
              left + (one.tie().relation() == Tie.Relation.EQUAL ? " ≠ " : " > ") + right));
    }
  }

  private String title(String measure) {
    return report.measures().stream()
        .filter(text -> text.id().equals(measure))
        .map(MeasureText::title)
        .findFirst()
        .orElse(measure);
  }

  private String periods(List<FigureTie> ties) {
    String first = period(ties.get(0).period());
    String last = period(ties.get(ties.size() - 1).period());
    return first.equals(last) ? first : first + " – " + last;
  }

  private String period(String label) {
    return Period.cycleOf(label) == Cycle.DEAL
        ? Period.of(label, report.header()).name(words)
        : words.period(label);
  }
}
