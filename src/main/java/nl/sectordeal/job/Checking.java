package nl.sectordeal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.sectordeal.delivery.JdbcDeliveryCopy;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.ReportFolder;
import org.jspecify.annotations.Nullable;

/**
 * Does a whole run beside the real data and throws it away but for the return files. Deliveries and
 * verdicts are copied, kept originals are only read: so a check says what a run will do, because it
 * is one.
 */
final class Checking {
  private final Settings settings;
  private final DataSource real;
  private final Progress progress;
  private final Clock clock;

  Checking(Settings settings, DataSource real, Progress progress, Clock clock) {
    this.settings = settings;
    this.real = real;
    this.progress = progress;
    this.clock = clock;
  }

  Answer check(JobFile job, List<Path> files) {
    Path trial = folder(settings);
    Folders.make(trial);
    try {
      Path inbox =
          files.isEmpty() ? settings.inboxOf(job) : gather(job, files, trial.resolve("inbox"));
      return answer(job, settings.within(trial, trial.resolve("out"), inbox));
    } finally {
      cleanUp(settings);
    }
  }

  /** Removes what a killed check left. */
  static void cleanUp(Settings settings) {
    ReportFolder.deleteAll(folder(settings));
  }

  /** Where something is tried beside the real data. */
  static Path folder(Settings settings) {
    return settings.data().resolve("check");
  }

  private Answer answer(JobFile job, Settings aside) {
    SecretKeys keys = RightKey.of(real, settings.data());
    try (Database database = Database.open(aside, "check")) {
      JdbcDeliveryCopy.copy(real, database.source());
      Stages stages =
          Wiring.stagesBeside(database.source(), aside, settings.data(), keys, job, clock);
      Texts texts = Texts.in(job.language(settings.language()));
      Progress heard = new TrialProgress(progress, aside.data(), texts.get("check.rendered"));
      Run run = new Run(RunRequest.of(job, null, null, null), aside, stages, heard);
      Launcher.in(database.context()).launch(run);
      Answer told = new Summary(run).answer();
      Path kept = keepReturnFiles(job, run.rendered().folder());
      List<String> lines = new ArrayList<>();
      lines.add(texts.get("check.head"));
      String written = texts.get("cli.written", Map.of("folder", run.rendered().folder()));
      for (String line : told.lines()) {
        lines.add(line.equals(written) ? texts.get("check.written", Map.of("folder", kept)) : line);
      }
      return new Answer(told.exit(), lines);
    }
  }

  private Path keepReturnFiles(JobFile job, Path trial) {
    Path from = trial.resolve("terugkoppeling");
    ReportFolder check = ReportFolder.begin(settings.out().resolve(job.name()).resolve("check"));
    try {
      if (Files.isDirectory(from)) {
        Files.move(from, check.draft().resolve("terugkoppeling"));
      }
      return check.finish().resolve("terugkoppeling");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lays files out as an inbox: each in the folder that its name belongs in. */
  private static Path gather(JobFile job, List<Path> files, Path inbox) {
    Folders.make(inbox);
    refuseStrangers(job, files);
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new UserMistake("mistake.file", Map.of("file", file));
      }
      Path folder =
          Folders.make(inbox.resolve(Objects.requireNonNullElse(folderOf(job, file), ".")));
      try {
        Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
      } catch (FileAlreadyExistsException twice) {
        throw new UserMistake("mistake.file.twice", Map.of("file", file));
      } catch (IOException e) {
        throw new UserMistake("mistake.file.unread", Map.of("file", file), e);
      }
    }
    return inbox;
  }

  /** Where no file is of any source there is nothing to try. */
  private static void refuseStrangers(JobFile job, List<Path> files) {
    if (files.stream().allMatch(file -> Files.exists(file) && folderOf(job, file) == null)) {
      String names =
          files.stream()
              .map(file -> String.valueOf(file.getFileName()))
              .collect(Collectors.joining(", "));
      String patterns =
          job.sources().stream().map(Source::files).distinct().collect(Collectors.joining(", "));
      throw new UserMistake("mistake.file.strange", Map.of("files", names, "patterns", patterns));
    }
  }

  private static @Nullable String folderOf(JobFile job, Path file) {
    for (Source source : job.sources()) {
      int slash = source.files().lastIndexOf('/');
      if (source.takesName(file.getFileName())) {
        return slash < 0 ? "." : source.files().substring(0, slash);
      }
    }
    return null;
  }
}
