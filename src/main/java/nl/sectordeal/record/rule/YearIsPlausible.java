package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A date lies from 1900 up to and including 2100; 31-12-9999 means open, where an end may be open.
 */
@Rule(
    code = YearIsPlausible.CODE,
    severity = Severity.REJECT,
    text = "A year lies between 1900 and 2100.",
    action = "Check the year.",
    basis = "Values are read, never guessed")
public final class YearIsPlausible {
  public static final String CODE = "R15";

  public static boolean isBroken(int year) {
    return year < 1900 || year > 2100;
  }

  private YearIsPlausible() {}
}
