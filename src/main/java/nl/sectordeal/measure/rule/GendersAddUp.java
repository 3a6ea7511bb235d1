package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Women, men and non-binary persons are everybody (geslacht). */
@Rule(
    code = GendersAddUp.CODE,
    severity = Severity.HOLD,
    text = "Women, men and non-binary persons add up to the total of each row.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis =
        "ESF-A09: Regulation (EU) 1304/2013, Annex I and Regulation (EU) 2021/1057, Annex I: by gender.")
public final class GendersAddUp {
  public static final String CODE = "D61";

  private GendersAddUp() {}

  /** Whether they are not. */
  public static boolean isBroken(int women, int men, int nonBinary, int all) {
    return women + men + nonBinary != all;
  }
}
