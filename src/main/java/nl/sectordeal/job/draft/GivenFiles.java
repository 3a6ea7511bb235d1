package nl.sectordeal.job.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sectordeal.job.UserMistake;

/** The files that a user names, and the folder that they have in common (opgegeven bestanden). */
final class GivenFiles {
  private GivenFiles() {}

  /**
   * All files, each once, sorted by path; of a folder those in it that are tables.
   *
   * @throws UserMistake when one is not there
   */
  static List<Path> list(List<Path> given) {
    TreeSet<Path> files = new TreeSet<>();
    for (Path path : given) {
      Path whole = path.toAbsolutePath().normalize();
      if (Files.isDirectory(whole)) {
        files.addAll(tablesIn(whole));
      } else if (Files.isRegularFile(whole)) {
        files.add(whole);
      } else {
        throw new UserMistake("mistake.file", Map.of("file", path));
      }
    }
    if (files.isEmpty()) {
      throw new UserMistake("mistake.new.nothing", Map.of());
    }
    return List.copyOf(files);
  }

  private static List<Path> tablesIn(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(GivenFiles::isTable).toList();
    } catch (IOException e) {
      throw new UserMistake("mistake.folder.unread", Map.of("folder", folder), e);
    }
  }

  private static boolean isTable(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean lock = name.startsWith("~$") || name.startsWith(".");
    return !lock && (name.endsWith(".csv") || name.endsWith(".xlsx") || name.endsWith(".txt"));
  }

  /** The deepest folder in which all files lie. */
  static Path commonFolder(List<Path> files) {
    List<Path> folders = new ArrayList<>();
    files.forEach(file -> folders.add(folderOf(file)));
    Path common = folders.get(0);
    for (Path folder : folders) {
      while (!folder.startsWith(common)) {
        common = folderOf(common);
      }
    }
    return common;
  }

  private static Path folderOf(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
