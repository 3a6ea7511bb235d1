package nl.sectordeal.measure.rule;

import java.util.Set;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Only who was not in education can go to it (naar opleiding). */
@Rule(
    code = LearnerWasOutsideEducation.CODE,
    severity = Severity.HOLD,
    text = "Who counts as newly in education or training was in none on entry.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-R16: Guidance on definitions: CR02.")
public final class LearnerWasOutsideEducation {
  public static final String CODE = "D45";

  private LearnerWasOutsideEducation() {}

  /** Whether somebody counts as newly in education who was there on entry. */
  public static boolean isBroken(Set<String> codes, boolean inEducation) {
    return (codes.contains("CR02") || codes.contains("EECR02")) && inEducation;
  }
}
