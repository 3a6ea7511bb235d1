package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A file holds rows of the sender it says it is from, and of nobody else (een afzender per
 * bestand).
 */
@Rule(
    code = FileIsOfOneSender.CODE,
    severity = Severity.REJECT,
    text = "A file holds rows of one sender, the one it says it is from.",
    action = "Send each sender's rows in a file of their own, under the right name.",
    basis = "Delivery agreement: a file is of one sender.")
public final class FileIsOfOneSender {
  public static final String CODE = "L35";

  private FileIsOfOneSender() {}

  /** Whether two places name different senders; a place that names none contradicts nobody. */
  public static boolean isBroken(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.strip().equalsIgnoreCase(other.strip());
  }
}
