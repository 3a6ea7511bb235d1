package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Up to any year no more reached a result than came in (resultaten na instroom). */
@Rule(
    code = ResultsKeepBehindEntrants.CODE,
    severity = Severity.HOLD,
    text =
        "Up to the end of any year no more participants reached a result than had entered; within one year they may.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-A17: Regulation (EU) 1304/2013, Annex I and Regulation (EU) 2021/1057, Annex I.")
public final class ResultsKeepBehindEntrants {
  public static final String CODE = "D69";

  private ResultsKeepBehindEntrants() {}

  /** Whether more did. */
  public static boolean isBroken(int resultsSoFar, int entrantsSoFar) {
    return resultsSoFar > entrantsSoFar;
  }
}
