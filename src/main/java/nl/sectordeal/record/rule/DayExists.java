package nl.sectordeal.record.rule;

import java.time.YearMonth;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A date is a day of the calendar; 30 February and 00-00-1975 are not. */
@Rule(
    code = DayExists.CODE,
    severity = Severity.REJECT,
    text = "A date is a day that exists.",
    action = "Look up the right day.",
    basis = "Values are read, never guessed")
public final class DayExists {
  public static final String CODE = "R12";

  public static boolean isBroken(int year, int month, int day) {
    return month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth();
  }

  private DayExists() {}
}
