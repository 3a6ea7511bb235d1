package nl.sectordeal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.DataTable;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ReportFolder;
import nl.sectordeal.report.ReturnFile;

/** The sixth step: gathers what the report shows, and has every file written. */
final class Rendering {
  private final Run run;
  private final Settings settings;
  private final Stages stages;
  private final Locale language;
  private final Texts texts;

  Rendering(Run run, Settings settings, Stages stages) {
    this.run = run;
    this.settings = settings;
    this.stages = stages;
    this.language = Objects.requireNonNullElse(settings.language(), run.job().language());
    this.texts = Texts.in(language);
  }

  /** Writes all files and puts the folder in its place. */
  Rendered render() {
    List<Judgement> judgements = stages.judgements().list(run.known());
    MonthlyReport report = new Gathering(run, judgements, texts).gather();
    Path jobFolder = settings.out().resolve(run.job().name());
    ReportFolder folder =
        ReportFolder.begin(jobFolder.resolve(run.horizon().month().toString()).resolve("concept"));
    write(report, judgements, folder.draft());
    Path place = finish(folder);
    run.work().remove();
    run.reuse().finish();
    tellNewest(jobFolder, place);
    return new Rendered(place, report);
  }

  private static Path finish(ReportFolder folder) {
    try {
      return folder.finish();
    } catch (UncheckedIOException e) {
      throw new UserMistake(e.getMessage() + ", and run again.", e);
    }
  }

  /**
   * Files do not depend on each other: as many at a time as there are processors, the long ones
   * first.
   */
  private void write(MonthlyReport report, List<Judgement> judgements, Path folder) {
    List<Runnable> writing = new ArrayList<>(run.work().merges(folder, run.reuse().lists()));
    List<Runnable> returns = new ArrayList<>();
    List<DataTable> tables = Collections.synchronizedList(new ArrayList<>());
    for (JobFile.Report wanted : run.job().reports()) {
      if (wanted.eachSource()) {
        for (Supplier<ReturnFile> file : new Returns(run, judgements, texts).list()) {
          returns.add(() -> stages.renderer().renderReturn(file.get(), report.header(), folder));
        }
      } else {
        MonthlyReport shown = Gathering.only(report, wanted.measures());
        writing.addAll(monthly(shown, wanted, folder, tables));
      }
    }
    writing.addAll(returns);
    writing.add(() -> stages.renderer().renderSummary(report, folder));
    inParallel(writing);
    stages.renderer().renderDataPackage(report.header(), tables, folder);
  }

  private List<Runnable> monthly(
      MonthlyReport report, JobFile.Report wanted, Path folder, List<DataTable> tables) {
    List<Runnable> writing = new ArrayList<>();
    int smallest = wanted.smallestCell();
    if (wanted.xlsx()) {
      writing.add(() -> tables.addAll(stages.renderer().renderWorkbook(report, smallest, folder)));
    }
    if (wanted.pdf()) {
      writing.add(() -> stages.renderer().renderPdf(report, wanted.template(), smallest, folder));
    }
    return writing;
  }

  private static void inParallel(List<Runnable> work) {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      for (Future<Object> one :
          workers.invokeAll(work.stream().map(Executors::callable).toList())) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("A report could not be written", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private static void tellNewest(Path jobFolder, Path place) {
    try {
      Files.writeString(
          jobFolder.resolve("latest.txt"),
          jobFolder.relativize(place).toString().replace('\\', '/') + "\n",
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
