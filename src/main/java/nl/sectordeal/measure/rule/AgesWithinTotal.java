package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** The age groups together are no more than the total (leeftijden). */
@Rule(
    code = AgesWithinTotal.CODE,
    severity = Severity.HOLD,
    text = "The age groups together are no more than the total; who is between them is in none.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-A05: Regulation (EU) 1304/2013, Annex I and Regulation (EU) 2021/1057, Annex I.")
public final class AgesWithinTotal {
  public static final String CODE = "D57";

  private AgesWithinTotal() {}

  /** Whether they are more. */
  public static boolean isBroken(int ageGroups, int total) {
    return ageGroups > total;
  }
}
