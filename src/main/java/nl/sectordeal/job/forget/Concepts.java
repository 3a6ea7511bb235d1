package nl.sectordeal.job.forget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.sectordeal.report.ReportFolder;

/** The concepts of a job below its report folder, one per month (concepten). */
final class Concepts {
  private static final String CHECK = "check";
  private static final String CONCEPT = "concept";
  private static final String RETURN_FILES = "terugkoppeling";

  private final Path folder;

  Concepts(Path folder) {
    this.folder = folder;
  }

  /**
   * Removes the files that tell partners of their rows; the next run of a month writes them anew.
   */
  void removeReturnFiles() {
    for (Path month : months()) {
      ReportFolder.deleteAll(month.resolve(CONCEPT).resolve(RETURN_FILES));
    }
    ReportFolder.deleteAll(folder.resolve(CHECK));
  }

  private List<Path> months() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
