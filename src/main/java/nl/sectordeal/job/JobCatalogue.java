package nl.sectordeal.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.file.JobFileReader;

/** The job files there are: in {@code jobs/}, or wherever a path points (opdrachten). */
public final class JobCatalogue {

  private JobCatalogue() {}

  /**
   * The job of this name or path.
   *
   * @throws UserMistake when there is none; the sentence names those there are
   */
  public static JobFile find(String nameOrPath) {
    return new JobFileReader().read(findFile(nameOrPath));
  }

  /**
   * The file of that job.
   *
   * @throws UserMistake when there is none; the sentence names those there are
   */
  private static Path findFile(String nameOrPath) {
    Path named = JobFile.FOLDER.resolve(nameOrPath + ".yaml");
    Path file = Files.isRegularFile(named) ? named : Path.of(nameOrPath);
    if (!Files.isRegularFile(file)) {
      throw names().isEmpty()
          ? new UserMistake("mistake.job.none", Map.of("name", nameOrPath))
          : UserMistake.unknown("mistake.job", nameOrPath, names());
    }
    return file;
  }

  /** Names of all jobs in the folder, sorted. */
  public static List<String> names() {
    if (!Files.isDirectory(JobFile.FOLDER)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(JobFile.FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UserMistake("mistake.folder.unread", Map.of("folder", JobFile.FOLDER), e);
    }
  }
}
