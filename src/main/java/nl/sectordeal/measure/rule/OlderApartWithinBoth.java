package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * The older apart from work are some of the older and some of those apart (ouderen zonder werk).
 */
@Rule(
    code = OlderApartWithinBoth.CODE,
    severity = Severity.HOLD,
    text = "No more participants are older and apart from work than are either.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-A06: Regulation (EU) 1304/2013, Annex I: CO08.")
public final class OlderApartWithinBoth {
  public static final String CODE = "D58";

  private OlderApartWithinBoth() {}

  /** Whether they are more than either. */
  public static boolean isBroken(int both, int older, int apart) {
    return both > Math.min(older, apart);
  }
}
