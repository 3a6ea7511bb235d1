package nl.sectordeal.report.workbook;

import java.util.HashMap;
import java.util.Map;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.report.Code;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells.ShownList;
import nl.sectordeal.report.shown.Beginnings;
import nl.sectordeal.report.shown.Maturity;
import nl.sectordeal.report.shown.ShownFigures;
import nl.sectordeal.report.shown.SumLine;
import nl.sectordeal.report.shown.SumLines;
import nl.sectordeal.report.shown.SumWords;

/** The sheets that account for figures: how much can be proven, and every way to reckon them. */
final class EvidenceTables {
  private EvidenceTables() {}

  /** Writes the sheet; none where nothing has to be proven. */
  static void evidence(Page page) {
    if (page.report().figures().stream().allMatch(figure -> figure.evidence() == null)) {
      return;
    }
    SheetTable table =
        page.table(
            "evidence",
            page.columns()
                .wrapped("measure", 40)
                .add("period", 14)
                .number("counted", 11)
                .number("auditProof", 13)
                .number("auditShare", 13)
                .number("evidenceOpen", 13)
                .number("evidenceLate", 11)
                .number("evidenceUntil", 20));
    ShownFigures figures = new ShownFigures(page.report(), page.cells());
    for (Figure figure : Beginnings.sinceFirst(page.report().figures())) {
      Figure.Evidence evidence = figure.evidence();
      if (evidence != null && !Maturity.isAwaited(figure)) {
        ShownList shown = figures.evidence(figure, evidence);
        ShownCount total = shown.total();
        table.add(
            Page.measure(figure),
            page.period(figure.period()),
            total,
            shown.cells().get(0),
            total.isVisible() ? Page.share(shown.cells().get(0), figure.counted()) : null,
            shown.cells().get(1),
            shown.cells().get(2),
            evidence.until());
      }
    }
    table.finish();
  }

  static void sums(Page page) {
    SheetTable table =
        page.table(
            "sums",
            page.columns()
                .wrapped("measure", 40)
                .add("period", 14)
                .add("way", 18)
                .wrapped("arithmetic", 90)
                .add("holds", 12));
    SumWords words = new SumWords(page.texts());
    Map<String, String> titles = new HashMap<>();
    page.report().measures().forEach(measure -> titles.put(measure.id(), measure.title()));
    for (SumLine line : new SumLines(page.report(), page.cells()).list()) {
      Figure figure = line.figure();
      table.add(
          new Code(figure.measure(), titles.getOrDefault(figure.measure(), figure.title())),
          page.period(figure.period()),
          words.way(line),
          words.sum(line),
          words.holds(line));
    }
    table.finish();
  }
}
