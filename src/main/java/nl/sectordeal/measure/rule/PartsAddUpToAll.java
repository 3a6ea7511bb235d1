package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Operations and years add up (projecten en jaren). */
@Rule(
    code = PartsAddUpToAll.CODE,
    severity = Severity.HOLD,
    text = "Operations add up to the job, and years to the cumulative figure.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis =
        "ESF-A16: Delegated Regulation (EU) 480/2014 art. 25: figures can be reconciled with records.")
public final class PartsAddUpToAll {
  public static final String CODE = "D68";

  private PartsAddUpToAll() {}

  /** Whether they do not. */
  public static boolean isBroken(int sum, int all) {
    return sum != all;
  }
}
