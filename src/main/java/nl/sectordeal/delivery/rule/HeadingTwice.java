package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A file where a column that is used stands twice is refused: nobody can tell which one counts
 * (dubbele kolom).
 */
@Rule(
    code = HeadingTwice.CODE,
    severity = Severity.REJECT,
    text = "A column that is used stands in the file once.",
    action = "Remove or rename one of the two columns, and send the file again.",
    basis = "Delivery agreement with the partner")
public final class HeadingTwice {
  /** Code of this rule. */
  public static final String CODE = "L15";

  private HeadingTwice() {}

  /** Whether more than one heading is that of the column. */
  public static boolean isBroken(int headingsFound) {
    return headingsFound > 1;
  }
}
