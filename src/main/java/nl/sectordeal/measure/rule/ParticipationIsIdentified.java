package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A participation has an operation, a person and a first day (herleidbare deelname). */
@Rule(
    code = ParticipationIsIdentified.CODE,
    severity = Severity.REJECT,
    text = "A participation names its operation, its person and its first day.",
    action = "Fill in what is missing, and send the row again.",
    basis = "ESF-R01: Regulation (EU) 1304/2013, Annex I: a participation record.")
public final class ParticipationIsIdentified {
  public static final String CODE = "D30";

  private ParticipationIsIdentified() {}

  /** Whether any of the three is missing. */
  public static boolean isBroken(boolean operation, boolean person, boolean entry) {
    return !operation || !person || !entry;
  }
}
