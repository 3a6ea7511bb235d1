package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A file without a required column is refused (ontbrekende kolom). */
@Rule(
    code = ColumnMissing.CODE,
    severity = Severity.REJECT,
    text = "Every required column is in the file.",
    action = "Add the column under its agreed heading, and send the file again.",
    basis = "Delivery agreement with the partner")
public final class ColumnMissing {
  /** Code of this rule. */
  public static final String CODE = "L14";

  private ColumnMissing() {}

  /** Whether no heading is that of the column. */
  public static boolean isBroken(int headingsFound) {
    return headingsFound == 0;
  }
}
