package nl.sectordeal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of reports that appears whole or not at all: it is written beside its place and then
 * moved there (rapportmap).
 */
public final class ReportFolder {
  private static final String UNFINISHED = ".unfinished";

  private final Path place;
  private final Path draft;

  private ReportFolder(Path place, Path draft) {
    this.place = place;
    this.draft = draft;
  }

  /** Begins a folder in place of what is there; until {@link #finish} readers see the old one. */
  public static ReportFolder begin(Path place) {
    Path draft = draftOf(place);
    try {
      deleteAll(draft);
      Files.createDirectories(draft);
      return new ReportFolder(place, draft);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + draft + " cannot be made", e);
    }
  }

  /** Where a folder is written until it is put in its place. */
  public static Path draftOf(Path place) {
    return place.resolveSibling(place.getFileName() + UNFINISHED);
  }

  /** Where to write. */
  public Path draft() {
    return draft;
  }

  /** Puts the folder in its place. */
  public Path finish() {
    try {
      deleteAll(place);
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
      return place;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The folder " + place + " cannot be replaced; close its files in other programs", e);
    }
  }

  /** Deletes a folder with all that is in it, if it is there. */
  public static void deleteAll(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be emptied", e);
    }
  }
}
