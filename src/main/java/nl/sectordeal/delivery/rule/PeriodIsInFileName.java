package nl.sectordeal.delivery.rule;

import java.time.YearMonth;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** The month of a file stands in its name (periode in bestandsnaam). */
@Rule(
    code = PeriodIsInFileName.CODE,
    severity = Severity.REJECT,
    text = "A file name tells the month that the file is about.",
    action = "Give the file a name as agreed, with year and month, and send it again.",
    basis = "Delivery agreement: names of files.")
public final class PeriodIsInFileName {
  public static final String CODE = "L21";

  private PeriodIsInFileName() {}

  /** Whether no month was found. */
  public static boolean isBroken(@Nullable YearMonth period) {
    return period == null;
  }
}
