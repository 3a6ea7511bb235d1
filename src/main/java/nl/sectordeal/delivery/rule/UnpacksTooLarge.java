package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A workbook that unpacks to far more than it is worth is refused before it fills the memory
 * (zipbom).
 */
@Rule(
    code = UnpacksTooLarge.CODE,
    severity = Severity.REJECT,
    text = "A workbook unpacks to a size that fits its content.",
    action = "Copy the filled rows to a new workbook, save it, and send that.",
    basis = "BIO 2 (Baseline Informatiebeveiliging Overheid), malware from outside")
public final class UnpacksTooLarge {
  /** Code of this rule. */
  public static final String CODE = "L08";

  private UnpacksTooLarge() {}

  /** Below this nothing is refused, whatever the ratio. */
  public static final long ALWAYS_FINE = 100 * 1024;

  /** How many bytes one packed byte may become. */
  public static final int MOST_BYTES_PER_BYTE = 100;

  /** Parts a workbook may have. */
  public static final int MOST_PARTS = 1000;

  /** Whether one part becomes too large, by the sizes in bytes that the zip file states. */
  public static boolean isBroken(long packed, long unpacked) {
    return unpacked > ALWAYS_FINE && unpacked / MOST_BYTES_PER_BYTE >= Math.max(packed, 1);
  }
}
