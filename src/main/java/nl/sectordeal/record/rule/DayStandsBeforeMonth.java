package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** The day stands before the month; 03-25-2021 is the American order. */
@Rule(
    code = DayStandsBeforeMonth.CODE,
    severity = Severity.REJECT,
    text = "The day stands before the month.",
    action = "Swap day and month, in the whole column.",
    basis = "Delivery agreement: forms of dates")
public final class DayStandsBeforeMonth {
  public static final String CODE = "R13";

  /**
   * Whether the two can only be a month and a day.
   *
   * @param first the number before the first separator
   * @param second the number after it
   */
  public static boolean isBroken(int first, int second) {
    return first >= 1 && first <= 12 && second > 12 && second <= 31;
  }

  private DayStandsBeforeMonth() {}
}
