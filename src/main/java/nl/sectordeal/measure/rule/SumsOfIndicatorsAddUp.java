package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A sum of indicators that exclude each other is the number of persons behind it (optelling van
 * indicatoren).
 */
@Rule(
    code = SumsOfIndicatorsAddUp.CODE,
    severity = Severity.HOLD,
    text =
        "Indicators that the fund adds up have nobody in common: their sum is the number of participations behind it.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-A15: Commission, transmission of data, rules 144 to 147.")
public final class SumsOfIndicatorsAddUp {
  public static final String CODE = "D67";

  private SumsOfIndicatorsAddUp() {}

  /** Whether it is not. */
  public static boolean isBroken(int persons, int sum) {
    return persons != sum;
  }
}
