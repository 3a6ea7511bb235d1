package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** The total is the sum of the three positions (totaal). */
@Rule(
    code = TotalIsSumOfPositions.CODE,
    severity = Severity.HOLD,
    text = "Unemployed, inactive and employed participants add up to the total.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis =
        "ESF-A01: Regulation (EU) 1304/2013, Annex I and Regulation (EU) 2021/1057, Annex I: total of participants.")
public final class TotalIsSumOfPositions {
  public static final String CODE = "D53";

  private TotalIsSumOfPositions() {}

  /** Whether it is not. */
  public static boolean isBroken(int total, int unemployed, int inactive, int employed) {
    return total != unemployed + inactive + employed;
  }
}
