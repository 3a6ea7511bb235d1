package nl.sectordeal.job.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.Stages;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.esf.EsfTable;
import nl.sectordeal.report.FundRenderer;
import nl.sectordeal.report.FundReport;
import nl.sectordeal.report.IndicatorLine;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ParticipantList;
import nl.sectordeal.report.ReportTemplates;
import nl.sectordeal.report.SmallCells;
import org.jspecify.annotations.Nullable;

/** Has the files for the fund written, once the list of participants stands in its place. */
final class FundRendering {
  private final Run run;
  private final Stages stages;
  private final FundRenderer renderer = new FundRenderer(ReportTemplates.FOLDER);

  FundRendering(Run run, Stages stages) {
    this.run = run;
    this.stages = stages;
  }

  /** Whether a report is the account to the fund, which is not made as the others are. */
  static boolean isOfFund(JobFile.Report wanted) {
    return wanted.template().equals(FundRenderer.TEMPLATE);
  }

  /**
   * What writes each of them; nothing where the job does not count for the fund.
   *
   * @param participants what the list of participants says of itself; null where there is none
   */
  List<Runnable> list(MonthlyReport report, @Nullable ParticipantList participants, Path folder) {
    EsfTable table = run.deciding().fundTable();
    if (table == null || participants == null) {
      return List.of();
    }
    FundReport fund = FundReport.of(report, table, participants);
    List<Runnable> writing = new ArrayList<>();
    writing.add(() -> renderer.renderIndicators(IndicatorLine.of(table, run.peildatum()), folder));
    for (JobFile.Report wanted : run.job().reports()) {
      if (isOfFund(wanted)) {
        writing.addAll(list(fund, wanted, folder));
      }
    }
    return writing;
  }

  private List<Runnable> list(FundReport fund, JobFile.Report wanted, Path folder) {
    SmallCells small = stages.disclosure().small(fund.report(), wanted);
    List<Runnable> writing = new ArrayList<>();
    if (wanted.pdf()) {
      writing.add(() -> renderer.renderPdf(fund, small, folder));
    }
    if (wanted.xlsx()) {
      writing.add(() -> renderer.renderWorkbook(fund, small, folder));
    }
    return writing;
  }
}
