package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * The disadvantaged with a result are no more than the results or the disadvantaged (kwetsbaar met
 * resultaat).
 */
@Rule(
    code = ResultsOfDisadvantagedWithinParts.CODE,
    severity = Severity.HOLD,
    text =
        "No more disadvantaged participants have a result than there are results, or disadvantages.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-A12: Regulation (EU) 1304/2013, Annex I: CR05.")
public final class ResultsOfDisadvantagedWithinParts {
  public static final String CODE = "D64";

  private ResultsOfDisadvantagedWithinParts() {}

  /** Whether they are more than either sum. */
  public static boolean isBroken(int both, int results, int disadvantaged) {
    return both > Math.min(results, disadvantaged);
  }
}
