package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.Funnel;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;

/** How many persons started, finished, were placed, and still worked half a year later. */
final class FunnelPage {

  /** One step. */
  record Step(String label, String amount, Renderable bar, String alt) {}

  private final MonthlyReport report;
  private final SmallCells small;
  private final Wording words;

  FunnelPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.words = words;
  }

  /** The four steps; none when nobody started. */
  List<Step> rows() {
    Funnel funnel = report.funnel();
    List<Step> steps = new ArrayList<>();
    if (funnel.started() > 0) {
      add(steps, "funnel.started", funnel.started());
      add(steps, "funnel.finished", funnel.finished());
      add(steps, "funnel.placed", funnel.placed());
      add(steps, "funnel.durable", funnel.durable());
    }
    return steps;
  }

  private void add(List<Step> steps, String key, long persons) {
    ShownCount count = small.single((int) persons);
    Funnel funnel = report.funnel();
    long most = Math.max(funnel.started(), Math.max(funnel.finished(), funnel.placed()));
    int whole = small.single((int) most).visible().orElse(1);
    steps.add(
        new Step(
            words.text(key),
            words.number(count),
            BarChart.part(count.visible().orElse(0), whole),
            words.text(key) + ": " + words.number(count)));
  }
}
