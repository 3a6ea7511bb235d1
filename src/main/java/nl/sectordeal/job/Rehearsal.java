package nl.sectordeal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.Agreements;
import nl.sectordeal.measure.FigureCounter;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ReportFolder;
import nl.sectordeal.report.ReportRenderer;
import nl.sectordeal.report.ReportTemplates;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.protect.Kinship;

/**
 * Renders reports about nothing while the program starts, when a processor is idle: templates,
 * letters and libraries are then at hand in the last step (generale repetitie). Whether it ends, in
 * time or at all, makes no difference to what comes out.
 */
public final class Rehearsal {
  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private Rehearsal() {}

  /** Begins, once in a process, and does not wait. */
  public static void begin(JobFile job) {
    if (BEGUN.compareAndSet(false, true)) {
      Thread thread = new Thread(() -> render(job), "rehearsal");
      thread.setDaemon(true);
      // What fails here fails in the last step too, and is told there.
      thread.setUncaughtExceptionHandler((failed, e) -> {});
      thread.start();
    }
  }

  private static void render(JobFile job) {
    Path folder = folder();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ReportFolder.deleteAll(folder)));
    try {
      MonthlyReport nothing = nothing(job);
      ReportRenderer renderer = new ReportRenderer(ReportTemplates.FOLDER);
      for (JobFile.Report wanted : job.reports()) {
        if (wanted.pdf() && !wanted.eachSource()) {
          renderer.renderPdf(nothing, wanted.template(), small(nothing, wanted), folder);
        }
        if (wanted.xlsx() && !wanted.eachSource()) {
          SmallCells small = small(nothing, wanted);
          renderer.renderTables(
              renderer.renderWorkbook(nothing, wanted.template(), small, folder), folder);
        }
      }
    } finally {
      ReportFolder.deleteAll(folder);
    }
  }

  private static SmallCells small(MonthlyReport nothing, JobFile.Report wanted) {
    return SmallCells.of(nothing, Kinship.NONE, wanted.smallestCell());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("sectordeal-rehearsal");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MonthlyReport nothing(JobFile job) {
    ReportMonth last = new ReportMonth(YearMonth.from(job.deal().until()));
    return new MonthlyReport(
        new MonthlyReport.Header(
            job.name(),
            job.title(),
            job.deal().from(),
            job.deal().until(),
            last,
            Instant.EPOCH,
            null,
            Program.version(),
            job.sha256(),
            "",
            job.language()),
        List.of(),
        new FigureCounter(job.measures(), job.deal(), last, Agreements.none()).figures(),
        List.of(),
        new MonthlyReport.Persons(0, 0, 0, 0),
        MonthlyReport.Linkage.NONE,
        new MonthlyReport.Funnel(0, 0, 0, 0),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }
}
