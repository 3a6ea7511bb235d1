package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** No more reach a result than left (resultaat en uitstroom). */
@Rule(
    code = ResultWithinLeavers.CODE,
    severity = Severity.HOLD,
    text = "No more participants reach a result than have left.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-A14: Regulation (EU) 1304/2013, Annex I and Regulation (EU) 2021/1057, Annex I.")
public final class ResultWithinLeavers {
  public static final String CODE = "D66";

  private ResultWithinLeavers() {}

  /** Whether more do. */
  public static boolean isBroken(int result, int leavers) {
    return result > leavers;
  }
}
