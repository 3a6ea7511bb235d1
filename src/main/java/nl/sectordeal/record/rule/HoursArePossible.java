package nl.sectordeal.record.rule;

import java.math.BigDecimal;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Hours a week are more than 0 and at most 60. */
@Rule(
    code = HoursArePossible.CODE,
    severity = Severity.WARN,
    text = "Hours a week lie between 0 and 60.",
    action = "Fill in the hours a week.",
    basis = "Arbeidstijdenwet art. 5:7")
public final class HoursArePossible {
  public static final String CODE = "R36";

  private static final BigDecimal MOST = BigDecimal.valueOf(60);

  public static boolean isBroken(BigDecimal hours) {
    return hours.signum() <= 0 || hours.compareTo(MOST) > 0;
  }

  private HoursArePossible() {}
}
