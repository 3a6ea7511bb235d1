package nl.sectordeal.job.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.RunId;
import nl.sectordeal.job.Settings;
import nl.sectordeal.job.Stages;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.compare.Comparing;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.publish.Issue;
import nl.sectordeal.job.publish.Publication;
import nl.sectordeal.job.publish.PublishedFolder;
import nl.sectordeal.job.publish.Publishing;
import nl.sectordeal.job.publish.ReplacedVersion;
import nl.sectordeal.job.publish.Restating;
import nl.sectordeal.measure.esf.EsfJob;
import nl.sectordeal.measure.esf.EsfTerms;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.DataTable;
import nl.sectordeal.report.DifferenceStatement;
import nl.sectordeal.report.KeptLists;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ReportFolder;
import nl.sectordeal.report.ReturnFile;
import nl.sectordeal.report.SmallCells;
import org.jspecify.annotations.Nullable;

/** The sixth step: gathers what the report shows, and has every file written. */
public final class Rendering {

  private final Run run;
  private final Settings settings;
  private final Stages stages;
  private final Locale language;
  private final Texts texts;

  public Rendering(Run run, Settings settings, Stages stages) {
    this.run = run;
    this.settings = settings;
    this.stages = stages;
    this.language = run.job().language(settings.language());
    this.texts = Texts.in(language);
  }

  /** Writes all files and puts the folder in its place. */
  public Rendered render() {
    List<Judgement> judgements = stages.judgements().list(run.known());
    MonthlyReport concept = new Gathering(run, judgements, texts).gather();
    Publishing publishing = new Publishing(run, settings, judgements, texts);
    Issue decided = publishing.decide(concept);
    MonthlyReport report = concept.asVersion(decided.version());
    Rendered rendered =
        decided.kind() == Issue.Kind.PUBLISHED
            ? publish(publishing, report, judgements)
            : writeConcept(publishing, decided, report, judgements);
    run.work().remove();
    run.reuse().finish(RunId.withoutLanguage(run, judgements));
    tellNewest(settings.out().resolve(run.job().name()), newest(rendered));
    return rendered;
  }

  private Rendered publish(
      Publishing publishing, MonthlyReport report, List<Judgement> judgements) {
    int version = Objects.requireNonNull(report.header().version());
    PublishedFolder folder = publishing.folder(version);
    Path draft = folder.begin();
    MonthlyReport written = write(report, judgements, run.reuse().lists(false), draft);
    Issue published = publishing.publish(written, version, draft);
    return rendered(folder.place(), written, published, judgements);
  }

  private Rendered writeConcept(
      Publishing publishing, Issue decided, MonthlyReport report, List<Judgement> judgements) {
    Path month = settings.out().resolve(run.job().name()).resolve(run.horizon().month().toString());
    ReportFolder folder = ReportFolder.begin(month.resolve("concept"));
    MonthlyReport written = write(report, judgements, run.reuse().lists(true), folder.draft());
    Publication same = decided.publication();
    Issue issue =
        same == null ? decided : publishing.compare(report, decided, same, folder.draft());
    return rendered(finish(folder, month.resolve("concept")), written, issue, judgements);
  }

  private Rendered rendered(
      Path place, MonthlyReport report, Issue issue, List<Judgement> judgements) {
    return new Rendered(place, report, issue, new Restating(run, report).list(judgements));
  }

  /** Who asked to publish what was published before, is led there. */
  private Path newest(Rendered rendered) {
    Publication same = rendered.issue().publication();
    return same != null && rendered.issue().kind() == Issue.Kind.ALREADY
        ? PublishedFolder.of(settings.out(), same).place()
        : rendered.folder();
  }

  private static Path finish(ReportFolder folder, Path place) {
    try {
      return folder.finish();
    } catch (UncheckedIOException e) {
      throw new UserMistake("mistake.folder.replaced", Map.of("folder", place), e);
    }
  }

  /**
   * Lists come first, since pages tell from them. Files do not depend on each other: as many at a
   * time as there are processors, the long ones first.
   *
   * @param kept where the next run finds the lists
   * @return the report as it was written: with amounts, where the job has orders in euros
   */
  private MonthlyReport write(
      MonthlyReport report, List<Judgement> judgements, KeptLists kept, Path folder) {
    FromLists lists = FromLists.write(run, kept, judgements, texts, folder);
    MonthlyReport written = lists.withAmounts(report);
    stages.renderer().renderSummary(written, fund(), folder);
    List<DataTable> tables = Collections.synchronizedList(new ArrayList<>());
    List<Runnable> files = new ArrayList<>(pages(written, folder, tables));
    files.addAll(new FundRendering(run, stages).list(written, lists.participants(), folder));
    files.addAll(returns(written, judgements, lists.notices(), folder));
    SideBySide.write(files);
    stages.renderer().renderDataPackage(report.header(), tables, fund(), folder);
    return written;
  }

  private @Nullable EsfTerms fund() {
    EsfJob esf = run.job().esf();
    return esf == null ? null : esf.terms();
  }

  /** The pages, with what moved since the version that this one takes the place of. */
  private List<Runnable> pages(MonthlyReport report, Path folder, List<DataTable> tables) {
    Path replaced = new ReplacedVersion(run, settings).findFolder(report);
    if (replaced == null) {
      return monthly(report, folder, tables);
    }
    DifferenceStatement moved =
        new Comparing(settings, stages).between(run.job(), replaced, folder);
    List<Runnable> pages = new ArrayList<>(monthly(report.with(moved), folder, tables));
    pages.add(() -> stages.renderer().renderDifference(moved, folder));
    return pages;
  }

  private List<Runnable> returns(
      MonthlyReport report, List<Judgement> judgements, FundNotices fund, Path folder) {
    List<Runnable> returns = new ArrayList<>();
    if (run.job().reports().stream().anyMatch(JobFile.Report::eachSource)) {
      for (Supplier<ReturnFile> file : new Returns(run, judgements, fund, texts).list()) {
        returns.add(() -> stages.renderer().renderReturn(file.get(), report.header(), folder));
      }
    }
    return returns;
  }

  private List<Runnable> monthly(MonthlyReport report, Path folder, List<DataTable> tables) {
    List<Runnable> writing = new ArrayList<>();
    for (JobFile.Report wanted : run.job().reports()) {
      if (!wanted.eachSource() && !FundRendering.isOfFund(wanted)) {
        writing.addAll(monthly(report, wanted, folder, tables));
      }
    }
    return writing;
  }

  private List<Runnable> monthly(
      MonthlyReport whole, JobFile.Report wanted, Path folder, List<DataTable> tables) {
    MonthlyReport report = whole.only(wanted.measures());
    List<Runnable> writing = new ArrayList<>();
    SmallCells small = stages.disclosure().small(whole, wanted);
    if (wanted.xlsx()) {
      boolean first = isFirstWorkbook(wanted);
      writing.add(
          () -> {
            List<DataTable> found =
                stages.renderer().renderWorkbook(report, wanted.template(), small, folder);
            if (first) {
              stages.renderer().renderTables(found, folder);
              tables.addAll(found);
            }
          });
    }
    if (wanted.pdf()) {
      writing.add(() -> stages.renderer().renderPdf(report, wanted.template(), small, folder));
    }
    return writing;
  }

  /** Of several workbooks, which hold the same figures, the first gives the tables. */
  private boolean isFirstWorkbook(JobFile.Report report) {
    return run.job().reports().stream()
        .filter(other -> other.xlsx() && !other.eachSource())
        .findFirst()
        .filter(report::equals)
        .isPresent();
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
