package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** The long-term unemployed are some of the unemployed (langdurig binnen werkloos). */
@Rule(
    code = LongTermWithinUnemployed.CODE,
    severity = Severity.HOLD,
    text = "No more participants are long-term unemployed than unemployed.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-A03: Regulation (EU) 1304/2013, Annex I and Regulation (EU) 2021/1057, Annex I.")
public final class LongTermWithinUnemployed {
  public static final String CODE = "D55";

  private LongTermWithinUnemployed() {}

  /** Whether they are more. */
  public static boolean isBroken(int longTerm, int unemployed) {
    return longTerm > unemployed;
  }
}
