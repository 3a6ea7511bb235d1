package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** No background has more participants than there are (achtergrond). */
@Rule(
    code = BackgroundWithinTotal.CODE,
    severity = Severity.HOLD,
    text =
        "No more participants have a background, a disability or a disadvantage than there are participants.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-A08: Regulation (EU) 1304/2013, Annex I and Regulation (EU) 2021/1057, Annex I.")
public final class BackgroundWithinTotal {
  public static final String CODE = "D60";

  private BackgroundWithinTotal() {}

  /** Whether it has. */
  public static boolean isBroken(int background, int total) {
    return background > total;
  }
}
