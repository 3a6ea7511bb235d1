package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** No more reach a result in four weeks than could (direct resultaat). */
@Rule(
    code = ResultWithinItsBase.CODE,
    severity = Severity.HOLD,
    text = "No more participants reach an immediate result than could reach it.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis =
        "ESF-A10: Regulation (EU) 1304/2013, Annex I; Commission, transmission of data, table 10.")
public final class ResultWithinItsBase {
  public static final String CODE = "D62";

  private ResultWithinItsBase() {}

  /** Whether more do. */
  public static boolean isBroken(int result, int base) {
    return result > base;
  }
}
