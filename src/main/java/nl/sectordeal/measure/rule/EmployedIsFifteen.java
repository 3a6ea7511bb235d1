package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Who works is fifteen or older (werkend vanaf vijftien). */
@Rule(
    code = EmployedIsFifteen.CODE,
    severity = Severity.HOLD,
    text = "An employed participant is fifteen or older.",
    action = "Check birth date and position, and send the row again.",
    basis = "ESF-R09: Guidance on definitions: employed.")
public final class EmployedIsFifteen {
  public static final String CODE = "D38";

  private EmployedIsFifteen() {}

  /** Whether somebody younger was told to work. */
  public static boolean isBroken(boolean employed, int age) {
    return employed && age < 15;
  }
}
