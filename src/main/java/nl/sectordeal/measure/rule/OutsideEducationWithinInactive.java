package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** The inactive outside education are some of the inactive (binnen inactief). */
@Rule(
    code = OutsideEducationWithinInactive.CODE,
    severity = Severity.HOLD,
    text = "No more participants are inactive outside education than inactive.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-A04: Regulation (EU) 1304/2013, Annex I.")
public final class OutsideEducationWithinInactive {
  public static final String CODE = "D56";

  private OutsideEducationWithinInactive() {}

  /** Whether they are more. */
  public static boolean isBroken(int outsideEducation, int inactive) {
    return outsideEducation > inactive;
  }
}
