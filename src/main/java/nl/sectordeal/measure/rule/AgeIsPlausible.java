package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A participant is between ten and seventy-five (aannemelijke leeftijd). */
@Rule(
    code = AgeIsPlausible.CODE,
    severity = Severity.WARN,
    text =
        "A participant is between 10 and 75 years old on entry; whether a national id is right is checked when a row is read.",
    action = "Check the birth date; nothing to do if it is right.",
    basis = "ESF-R22: Delivery agreement.")
public final class AgeIsPlausible {
  public static final String CODE = "D51";

  private AgeIsPlausible() {}

  /** Whether the age is less or more. */
  public static boolean isBroken(int age) {
    return age < 10 || age > 75;
  }
}
