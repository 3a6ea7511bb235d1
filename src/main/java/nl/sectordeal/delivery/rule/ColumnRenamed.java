package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A file where a required column seems to have got another heading is refused (hernoemde kolom).
 */
@Rule(
    code = ColumnRenamed.CODE,
    severity = Severity.REJECT,
    text = "A column bears the heading that was agreed.",
    action = "Give the column its agreed heading again, and send the file again.",
    basis = "Delivery agreement with the partner")
public final class ColumnRenamed {
  /** Code of this rule. */
  public static final String CODE = "L13";

  private ColumnRenamed() {}

  /** From this similarity on, 0 to 1, a heading is suggested. */
  public static final double LEAST_SIMILARITY = 0.65;

  /** Whether a heading is near enough to be a new name of the column that is missing. */
  public static boolean isBroken(double similarity) {
    return similarity >= LEAST_SIMILARITY;
  }
}
