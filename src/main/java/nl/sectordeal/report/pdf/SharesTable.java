package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.Maturity;
import nl.sectordeal.report.shown.ShownFigures;

/** Shares by period: how many a share counts, how many not, and what part that is. */
final class SharesTable {
  private static final int WIDE_CELLS = 7;
  private static final String WITHHELD = "x";
  private static final String NOTHING = "–";

  private final MonthlyReport report;
  private final ShownFigures shown;
  private final Wording words;

  SharesTable(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.shown = new ShownFigures(report, small);
    this.words = words;
  }

  /** Shares of work that lasts. */
  List<MatrixRow> lasting() {
    return rows(false);
  }

  /** Shares of what something else follows. */
  List<MatrixRow> following() {
    return rows(true);
  }

  private List<MatrixRow> rows(boolean following) {
    List<MatrixRow> rows = new ArrayList<>();
    for (MeasureFigures figures : MeasureFigures.begun(report)) {
      Figure first = figures.first();
      if (first.unit() == Unit.SHARE && follows(first) == following) {
        rows.addAll(rows(figures.last(WIDE_CELLS), following ? "follow." : "share."));
      }
    }
    return rows;
  }

  private boolean follows(Figure figure) {
    return report.measures().stream()
        .anyMatch(text -> text.follows() && text.id().equals(figure.measure()));
  }

  private List<MatrixRow> rows(MeasureFigures figures, String keys) {
    List<String> lasting = new ArrayList<>();
    List<String> ended = new ArrayList<>();
    List<String> together = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (Figure figure : figures.all()) {
      if (Maturity.isAwaited(figure)) {
        List.of(lasting, ended, together).forEach(cells -> cells.add(NOTHING));
        part.add(words.text("share.awaited"));
        continue;
      }
      ShownCount counted = shown.counted(figure);
      ShownCount whole = shown.judged(figure);
      lasting.add(words.number(counted));
      ended.add(words.number(shown.notDurable(figure)));
      together.add(words.number(whole));
      part.add(percent(counted, whole));
    }
    return List.of(
        row(figures, keys + "lasting", lasting, false),
        row(figures, keys + "ended", ended, false),
        row(figures, keys + "together", together, false),
        row(figures, keys + "part", part, true));
  }

  private MatrixRow row(MeasureFigures figures, String key, List<String> cells, boolean total) {
    List<String> heads =
        figures.isOnce() ? List.of(words.text("share.deal")) : figures.heads(words);
    return new MatrixRow(figures.title(), heads, words.text(key), cells, total);
  }

  private String percent(ShownCount part, ShownCount whole) {
    if (!part.isVisible() || !whole.isVisible()) {
      return WITHHELD;
    }
    int all = whole.visible().orElseThrow();
    return all == 0 ? NOTHING : words.percent(part.visible().orElseThrow(), all);
  }
}
