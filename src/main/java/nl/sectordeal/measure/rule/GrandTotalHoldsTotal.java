package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** The grand total is no less than the total (eindtotaal). */
@Rule(
    code = GrandTotalHoldsTotal.CODE,
    severity = Severity.HOLD,
    text = "The grand total holds everybody in the total, and the incomplete records besides.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-A02: Commission, answers on reporting, December 2014.")
public final class GrandTotalHoldsTotal {
  public static final String CODE = "D54";

  private GrandTotalHoldsTotal() {}

  /** Whether it is less. */
  public static boolean isBroken(int grandTotal, int total) {
    return grandTotal < total;
  }
}
