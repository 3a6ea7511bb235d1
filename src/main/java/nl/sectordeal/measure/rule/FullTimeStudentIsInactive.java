package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A full-time student without work is inactive (voltijdstudent). */
@Rule(
    code = FullTimeStudentIsInactive.CODE,
    severity = Severity.WARN,
    text = "A full-time student without work is inactive, not unemployed.",
    action = "Nothing to do if the person studies full-time; otherwise correct the row.",
    basis = "ESF-R07: Regulation (EU) 1304/2013, Annex I; guidance on definitions: unemployed.")
public final class FullTimeStudentIsInactive {
  public static final String CODE = "D36";

  private FullTimeStudentIsInactive() {}

  /** Whether a full-time student was told to be unemployed. */
  public static boolean isBroken(boolean fullTimeStudent, boolean toldUnemployed) {
    return fullTimeStudent && toldUnemployed;
  }
}
