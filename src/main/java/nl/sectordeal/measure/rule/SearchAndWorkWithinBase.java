package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Searching and working together are no more than who was without work (zoeken en werken). */
@Rule(
    code = SearchAndWorkWithinBase.CODE,
    severity = Severity.HOLD,
    text =
        "Those newly searching and those at work are together no more than those without work on entry.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-A11: Regulation (EU) 1304/2013, Annex I and Regulation (EU) 2021/1057, Annex I.")
public final class SearchAndWorkWithinBase {
  public static final String CODE = "D63";

  private SearchAndWorkWithinBase() {}

  /** Whether they are more. */
  public static boolean isBroken(int searching, int working, int withoutWork) {
    return searching + working > withoutWork;
  }
}
