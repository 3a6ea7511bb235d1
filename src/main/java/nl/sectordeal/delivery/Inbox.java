package nl.sectordeal.delivery;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files that lie in the inbox, in the order of their names (postbus).
 *
 * @param files whole files, below the inbox
 * @param failed what cannot be looked into, below the inbox; the name of a folder ends in a slash
 */
record Inbox(Path root, List<Path> files, List<String> failed) {
  private static final List<String> UNFINISHED =
      List.of(".part", ".tmp", ".temp", ".filepart", ".crdownload", ".partial");

  /** Looks into the inbox. One that does not exist is empty. */
  static Inbox lookInto(Path inbox) {
    List<Path> files = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    try {
      if (!Files.exists(inbox)) {
        return new Inbox(inbox, files, failed);
      }
      Path root = inbox.toRealPath();
      Files.walkFileTree(root, new Visitor(root, files, failed));
      files.sort((one, other) -> name(one).compareTo(name(other)));
      failed.sort(String::compareTo);
      return new Inbox(root, files, failed);
    } catch (IOException e) {
      throw new UncheckedIOException("The inbox cannot be read", e);
    }
  }

  /**
   * Whether a file may be meant for all of these sources: one workbook has sheets for several, but
   * of what two read alike, one has it by a pattern that is too wide.
   */
  static boolean isMeantFor(List<Source> sources) {
    Set<String> sheets = new HashSet<>();
    return sources.size() < 2
        || sources.stream()
            .map(source -> source.format().sheet())
            .allMatch(sheet -> sheet != null && sheets.add(sheet));
  }

  /**
   * The path below the inbox, written alike on every system: with slashes, and with an accent in
   * its letter, where a Mac keeps the two apart.
   */
  static String name(Path file) {
    return Normalizer.normalize(
        file.toString().replace(File.separatorChar, '/'), Normalizer.Form.NFC);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files;
    private final List<String> failed;

    Visitor(Path root, List<Path> files, List<String> failed) {
      this.root = root;
      this.files = files;
      this.failed = failed;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden = !directory.equals(root) && isHidden(directory);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && !isUnfinished(file) && Files.isRegularFile(file)) {
        files.add(root.relativize(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failed.add(name(root.relativize(file)) + (Files.isDirectory(file) ? "/" : ""));
      return FileVisitResult.CONTINUE;
    }

    /** Also the lock that a spreadsheet program leaves beside an open workbook. */
    private static boolean isHidden(Path path) {
      String name = path.getFileName().toString();
      return name.startsWith(".") || name.startsWith("~$");
    }

    private static boolean isUnfinished(Path path) {
      String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
      return UNFINISHED.stream().anyMatch(name::endsWith);
    }
  }
}
