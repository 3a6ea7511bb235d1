package nl.sectordeal.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sectordeal.notice.Sentence;
import org.jspecify.annotations.Nullable;

/** What went wrong on our side, in words that give nothing of a row away (onze fout). */
public final class OurFault {
  /** How Linux, macOS and Windows say that nothing more fits. */
  private static final List<String> FULL =
      List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

  private static final List<String> DENIED =
      List.of("Read-only file system", "Permission denied", "Access is denied");

  private static final Pattern OLDER_WORDS =
      Pattern.compile("(.+) \\((?:" + String.join("|", DENIED) + ")\\)");

  private OurFault() {}

  /** Whether the disk is full, which is nobody's fault and which only the user can mend. */
  public static boolean isDiskFull(Throwable wrong) {
    for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
      String message = cause instanceof IOException ? cause.getMessage() : null;
      if (message != null && FULL.stream().anyMatch(message::contains)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the user can mend, though it turned up halfway: a full disk, a place where nothing may be
   * written, or surroundings that know no letters beyond ASCII. Null when it is our fault.
   */
  public static @Nullable Sentence surroundings(Throwable wrong) {
    if (isDiskFull(wrong)) {
      return new Sentence("fault.disk", Map.of());
    }
    for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidPathException) {
        return new Sentence("fault.letters", Map.of());
      }
      String file = denied(cause);
      if (file != null) {
        Path folder = Path.of(file).toAbsolutePath().getParent();
        return new Sentence(
            "fault.denied", Map.of("file", file, "folder", folder == null ? file : folder));
      }
    }
    return null;
  }

  /** What could not be read or written; older classes of Java tell it by their words only. */
  private static @Nullable String denied(Throwable wrong) {
    if (wrong instanceof AccessDeniedException
        || (wrong instanceof FileSystemException system
            && DENIED.contains(String.valueOf(system.getReason())))) {
      return ((FileSystemException) wrong).getFile();
    }
    Matcher words = OLDER_WORDS.matcher(String.valueOf(wrong.getMessage()));
    return wrong instanceof FileNotFoundException && words.matches() ? words.group(1) : null;
  }

  /** What it is and what lies at its bottom; their messages may hold what nobody should read. */
  public static String nameOf(Throwable wrong) {
    Throwable bottom = wrong;
    while (bottom.getCause() != null) {
      bottom = bottom.getCause();
    }
    String name = wrong.getClass().getSimpleName();
    return bottom == wrong ? name : name + ", by " + bottom.getClass().getSimpleName();
  }
}
