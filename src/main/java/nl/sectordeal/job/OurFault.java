package nl.sectordeal.job;

import java.io.IOException;
import java.util.List;

/** What went wrong on our side, in words that give nothing of a row away (onze fout). */
public final class OurFault {
  /** How Linux, macOS and Windows say that nothing more fits. */
  private static final List<String> FULL =
      List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

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
