package nl.sectordeal.job.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sectordeal.job.Answer;
import nl.sectordeal.job.CompareRequest;
import nl.sectordeal.job.Settings;
import nl.sectordeal.job.Stages;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.DifferenceStatement;
import nl.sectordeal.report.WrittenRun;

/** Compares what two runs left in their folders, and looks up why they differ. */
public final class Comparing {
  private final Settings settings;
  private final Stages stages;

  public Comparing(Settings settings, Stages stages) {
    this.settings = settings;
    this.stages = stages;
  }

  /**
   * Tells what moved between the two runs that were named.
   *
   * @throws UserMistake when one of them cannot be found or read
   */
  public Answer compare(CompareRequest request) {
    JobFile job = request.job();
    DifferenceStatement statement =
        between(job, folder(job, request.before()), folder(job, request.after()));
    Texts texts = Texts.in(job.language(settings.language()));
    return Answer.done(
        switch (request.format()) {
          case CSV -> List.of(statement.csv());
          case JSON -> List.of(statement.json());
          case TEXT -> DifferenceWords.lines(statement, texts);
        });
  }

  /** What moved between the runs in two folders. */
  public DifferenceStatement between(JobFile job, Path before, Path after) {
    try {
      return new RunComparer(job, stages).compare(read(job, before), read(job, after));
    } catch (NotAsWritten changed) {
      throw new UserMistake("mistake.compare.changed", Map.of("folder", changed.folder()), changed);
    } catch (IOException e) {
      throw new UserMistake("mistake.compare.unread", Map.of("before", before, "after", after), e);
    }
  }

  private static WrittenRun read(JobFile job, Path folder) throws IOException {
    WrittenRun run = WrittenRun.in(folder);
    if (!run.job().equals(job.name())) {
      throw new UserMistake(
          "mistake.compare.other", Map.of("folder", folder, "other", run.job(), "job", job.name()));
    }
    return run;
  }

  /** The folder of a run that the user named. */
  private Path folder(JobFile job, String name) {
    Path all = settings.out().resolve(job.name());
    Path folder = all.resolve(name);
    if (!folder.normalize().startsWith(all.normalize()) || !WrittenRun.isIn(folder)) {
      throw new UserMistake(
          Files.isDirectory(all) ? "mistake.run" : "mistake.run.none",
          Map.of(
              "name",
              name,
              "job",
              job.name(),
              "out",
              settings.out(),
              "known",
              Files.isDirectory(all) ? String.join(", ", names(all)) : ""));
    }
    return folder;
  }

  private static List<String> names(Path all) {
    List<String> names = new ArrayList<>();
    try (Stream<Path> folders = Files.find(all, 2, (path, file) -> file.isDirectory())) {
      folders
          .filter(WrittenRun::isIn)
          .map(folder -> all.relativize(folder).toString().replace('\\', '/'))
          .sorted()
          .forEach(names::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
