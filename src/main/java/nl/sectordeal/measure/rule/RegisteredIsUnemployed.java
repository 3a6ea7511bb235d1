package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Who is registered as a job seeker is unemployed (ingeschreven werkzoekende). */
@Rule(
    code = RegisteredIsUnemployed.CODE,
    severity = Severity.WARN,
    text = "Who is registered as a job seeker and does not study full-time is unemployed.",
    action = "Check both; what we count is told in the definitions of the report.",
    basis = "ESF-R08: Regulation (EU) 1304/2013, Annex I; guidance on definitions: unemployed.")
public final class RegisteredIsUnemployed {
  public static final String CODE = "D37";

  private RegisteredIsUnemployed() {}

  /** Whether somebody registered, and no full-time student, was told to be something else. */
  public static boolean isBroken(
      boolean registered, boolean fullTimeStudent, boolean toldUnemployed) {
    return registered && !fullTimeStudent && !toldUnemployed;
  }
}
