package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A participation can be traced to an operation, a person and a row (herleidbare deelname). */
@Rule(
    code = ParticipationIsIdentified.CODE,
    severity = Severity.HOLD,
    text = "A participation can be traced to its operation, its person and the rows that tell it.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-R01: Regulation (EU) 1304/2013, Annex I: a participation record.")
public final class ParticipationIsIdentified {
  public static final String CODE = "D30";

  private ParticipationIsIdentified() {}

  /** Whether any of the three is missing. */
  public static boolean isBroken(boolean operation, boolean person, boolean row) {
    return !operation || !person || !row;
  }
}
