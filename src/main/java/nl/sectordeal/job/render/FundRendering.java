package nl.sectordeal.job.render;

import java.nio.file.Path;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.Stages;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.esf.EsfTable;
import nl.sectordeal.report.FundRenderer;
import nl.sectordeal.report.FundReport;
import nl.sectordeal.report.IndicatorLine;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;

/** Has the files for the fund written, once the list of participants stands in its place. */
final class FundRendering {
  private final Run run;
  private final Stages stages;
  private final FundRenderer renderer = new FundRenderer(Rendering.TEMPLATES);

  FundRendering(Run run, Stages stages) {
    this.run = run;
    this.stages = stages;
  }

  /** Whether a report is the account to the fund, which is not made as the others are. */
  static boolean isOfFund(JobFile.Report wanted) {
    return wanted.template().equals(FundRenderer.TEMPLATE);
  }

  /** Writes them; says whether the job counts for the fund at all. */
  boolean write(MonthlyReport report, Path folder) {
    EsfTable table = run.deciding().fundTable();
    if (table == null) {
      return false;
    }
    renderer.renderIndicators(IndicatorLine.of(table, run.peildatum()), folder);
    for (JobFile.Report wanted : run.job().reports()) {
      if (isOfFund(wanted)) {
        write(renderer.gather(report, table, folder), wanted, folder);
      }
    }
    return true;
  }

  private void write(FundReport fund, JobFile.Report wanted, Path folder) {
    SmallCells small = stages.disclosure().small(fund.report(), wanted);
    if (wanted.pdf()) {
      renderer.renderPdf(fund, small, folder);
    }
    if (wanted.xlsx()) {
      renderer.renderWorkbook(fund, small, folder);
    }
  }
}
