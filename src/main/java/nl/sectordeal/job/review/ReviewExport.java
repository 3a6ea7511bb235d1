package nl.sectordeal.job.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.job.Answer;
import nl.sectordeal.job.Folders;
import nl.sectordeal.job.Progress;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.RunRequest;
import nl.sectordeal.job.Settings;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.person.VerdictLogic;
import nl.sectordeal.report.ReportRenderer;
import nl.sectordeal.report.ReviewBook;

/**
 * Writes the workbook in which a person decides about doubtful pairs: what the job knows now, with
 * what each decision would change in the figures.
 */
public final class ReviewExport {
  private final ReviewTools tools;
  private final Settings settings;

  public ReviewExport(ReviewTools tools, Settings settings) {
    this.tools = tools;
    this.settings = settings;
  }

  /**
   * Links anew, and writes the workbook.
   *
   * @throws UserMistake when the file holds decisions that were not handed in yet
   */
  public Answer export(RunRequest request, Path file) {
    JobFile job = request.job();
    Locale language = job.language(settings.language());
    Texts texts = Texts.in(language);
    rejectUnread(job, file, texts);
    Run run = new Run(request, settings, tools.stages(), Progress.silent());
    run.link();
    run.bucketsToDecide();
    List<WeighedDoubt> doubts = weigh(run);
    List<PairVerdict> decided = VerdictLogic.inForce(run.verdicts());
    run.work().remove();
    if (doubts.isEmpty() && decided.isEmpty()) {
      return Answer.done(List.of(texts.get("review.none", Map.of("job", job.name()))));
    }
    write(new ReviewSheets(tools, run, texts, doubts, decided).book(), language, file);
    return Answer.done(
        List.of(
            texts.get(
                "review.exported",
                Map.of("pairs", doubts.size(), "decided", decided.size(), "file", file)),
            texts.get("review.next", Map.of("job", job.called(), "file", file))));
  }

  /** What a person filled in and did not hand in yet must not be lost. */
  private void rejectUnread(JobFile job, Path file, Texts texts) {
    if (Files.isRegularFile(file) && new ReviewFile(file).isFilledIn()) {
      if (!tools.stages().verdicts().hasFile(job.name(), ReviewFile.sha256(file))) {
        throw new UserMistake(texts.get("review.unread", Map.of("file", file)));
      }
    }
  }

  private static List<WeighedDoubt> weigh(Run run) {
    List<Doubt> doubts = Doubts.of(run);
    ReviewEffects effects = new ReviewEffects(run, doubts);
    return doubts.stream()
        .map(
            doubt ->
                new WeighedDoubt(
                    doubt,
                    effects.ofSame(doubt.first(), doubt.second()),
                    effects.ofDifferent(doubt.first(), doubt.second())))
        .sorted(WeighedDoubt.ORDER)
        .toList();
  }

  private static void write(ReviewBook book, Locale language, Path file) {
    try {
      ReportRenderer.renderReview(book, language, file);
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
    } catch (UncheckedIOException | IOException e) {
      throw Folders.unwritable(file, e);
    }
  }
}
