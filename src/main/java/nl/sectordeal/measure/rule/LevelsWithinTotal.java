package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** The levels of education together are the total, but for who has none (opleidingsniveaus). */
@Rule(
    code = LevelsWithinTotal.CODE,
    severity = Severity.HOLD,
    text =
        "The levels of education add up to the total; until 2020 those without any are in the difference.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-A07: Regulation (EU) 1304/2013, Annex I and Regulation (EU) 2021/1057, Annex I.")
public final class LevelsWithinTotal {
  public static final String CODE = "D59";

  private LevelsWithinTotal() {}

  /** Whether they are more; or, where everybody has a level, less. */
  public static boolean isBroken(int levels, int total, boolean everybodyHasOne) {
    return levels > total || (everybodyHasOne && levels < total);
  }
}
