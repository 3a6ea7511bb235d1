package nl.sectordeal.report.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.SmallCells.ShownList;
import nl.sectordeal.report.shown.Beginnings;
import nl.sectordeal.report.shown.Maturity;
import nl.sectordeal.report.shown.ShownFigures;

/** How much of each figure can be shown to an auditor already. */
final class EvidencePage {
  private static final String NOTHING = "–";

  /** Of figures per month the last so many. */
  private static final int LAST_MONTHS = 12;

  /**
   * One figure.
   *
   * @param until last day on which what is missing may come
   */
  record EvidenceRow(
      String name,
      String period,
      String counted,
      String auditProof,
      String open,
      String late,
      String until) {}

  private final MonthlyReport report;
  private final ShownFigures shown;
  private final Wording words;

  EvidencePage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.shown = new ShownFigures(report, small);
    this.words = words;
  }

  List<EvidenceRow> rows() {
    List<EvidenceRow> rows = new ArrayList<>();
    for (Figure figure : Beginnings.sinceFirst(report.figures())) {
      Figure.Evidence evidence = figure.evidence();
      if (evidence != null && !Maturity.isAwaited(figure) && isRecent(figure)) {
        rows.add(row(figure, evidence));
      }
    }
    return rows;
  }

  private boolean isRecent(Figure figure) {
    LocalDate from = report.header().peildatum().minusMonths(LAST_MONTHS);
    return Period.of(figure.period(), report.header()).until().isAfter(from)
        || Period.cycleOf(figure.period()) != Cycle.MONTH;
  }

  private EvidenceRow row(Figure figure, Figure.Evidence evidence) {
    ShownList counts = shown.evidence(figure, evidence);
    LocalDate until = evidence.until();
    return new EvidenceRow(
        figure.title(),
        Period.cycleOf(figure.period()) == Cycle.DEAL
            ? Period.of(figure.period(), report.header()).name(words)
            : words.period(figure.period()),
        words.number(counts.total()),
        words.number(counts.cells().get(0)),
        words.number(counts.cells().get(1)),
        words.number(counts.cells().get(2)),
        until == null ? NOTHING : words.day(until));
  }
}
