package nl.sectordeal.delivery.rule;

import java.time.YearMonth;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** An old file is not sent again as a new one (niet het oude bestand). */
@Rule(
    code = NotTheOldFileAgain.CODE,
    severity = Severity.REJECT,
    text =
        "A file that was accepted before does not come back under another name for a month already delivered.",
    action = "Send the newest file of that month.",
    basis = "Delivery agreement: a newer file replaces an older one.")
public final class NotTheOldFileAgain {
  public static final String CODE = "L22";

  private NotTheOldFileAgain() {}

  /**
   * Whether it is an old file again.
   *
   * @param acceptedBefore whether its bytes were accepted before, though not as the last ones
   * @param lastAccepted month up to which was delivered; null when nothing was
   */
  public static boolean isBroken(
      boolean acceptedBefore, YearMonth period, @Nullable YearMonth lastAccepted) {
    return acceptedBefore && lastAccepted != null && !period.isAfter(lastAccepted);
  }
}
