package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * Tells that rows stand below a blank row, a total row or headings that are repeated; they count
 * (gat in de tabel).
 */
@Rule(
    code = GapInTable.CODE,
    severity = Severity.WARN,
    text = "A table has no blank row, no total row and no second headings in the middle.",
    action = "Remove the blank rows, the total rows and the headings between the rows with data.",
    basis = "Delivery agreement with the partner")
public final class GapInTable {
  /** Code of this rule. */
  public static final String CODE = "L18";

  private GapInTable() {}

  /** Whether rows with data stand below a row that was passed over. */
  public static boolean isBroken(long rowsAfter) {
    return rowsAfter > 0;
  }
}
