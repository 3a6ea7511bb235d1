package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.Funnel;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.ShownFigures;

/** How many persons started, finished, were placed, and still worked half a year later. */
final class FunnelPage {

  /** One step. */
  record Step(String label, String amount, Renderable bar, String alt) {}

  private final MonthlyReport report;
  private final ShownFigures shown;
  private final Wording words;

  FunnelPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.shown = new ShownFigures(report, small);
    this.words = words;
  }

  /** The four steps; none when nobody started. */
  List<Step> rows() {
    Funnel funnel = report.funnel();
    List<Step> steps = new ArrayList<>();
    if (funnel.started() > 0) {
      ShownCount started = shown.step("started", funnel.started());
      ShownCount finished = shown.step("finished", funnel.finished());
      ShownCount placed = shown.step("placed", funnel.placed());
      ShownCount durable = shown.step("durable", funnel.durable());
      int whole = most(started, finished, placed);
      steps.add(step("funnel.started", started, whole));
      steps.add(step("funnel.finished", finished, whole));
      steps.add(step("funnel.placed", placed, whole));
      steps.add(step("funnel.durable", durable, whole));
    }
    return steps;
  }

  /** The length of a whole bar: the most that is shown. */
  private static int most(ShownCount... counts) {
    int most = 1;
    for (ShownCount count : counts) {
      most = Math.max(most, count.visible().orElse(0));
    }
    return most;
  }

  private Step step(String key, ShownCount count, int whole) {
    return new Step(
        words.text(key),
        words.number(count),
        BarChart.part(count.visible().orElse(0), whole),
        words.text(key) + ": " + words.number(count));
  }
}
