package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** No more reach a later result than could (later resultaat). */
@Rule(
    code = LaterResultWithinItsBase.CODE,
    severity = Severity.HOLD,
    text = "No more participants reach a result after six months than could reach it.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-A13: Regulation (EU) 1304/2013, Annex I and Regulation (EU) 2021/1057, Annex I.")
public final class LaterResultWithinItsBase {
  public static final String CODE = "D65";

  private LaterResultWithinItsBase() {}

  /** Whether more do. */
  public static boolean isBroken(int result, int base) {
    return result > base;
  }
}
