package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * Tells of rows that are passed over as total rows, though they look like rows with data
 * (schijnbare totaalrij): an employer's name can begin with "Totaal" too.
 */
@Rule(
    code = RowBeginsWithTotal.CODE,
    severity = Severity.WARN,
    text = "Only a total row begins with 'totaal'.",
    action =
        "Put another column first, or write the name in another way; a real total row may stay.",
    basis = "Delivery agreement with the partner")
public final class RowBeginsWithTotal {
  /** Code of this rule. */
  public static final String CODE = "L42";

  private RowBeginsWithTotal() {}

  /**
   * Whether a row that begins with "totaal" looks like one with data: a total row fills few
   * columns.
   *
   * @param filled number of filled cells
   * @param headings number of columns
   */
  public static boolean isBroken(int filled, int headings) {
    return filled > 2 && 2 * filled > headings;
  }
}
