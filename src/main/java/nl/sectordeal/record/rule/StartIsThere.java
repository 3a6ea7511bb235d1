package nl.sectordeal.record.rule;

import java.time.LocalDate;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** What happened has a day on which it began. */
@Rule(
    code = StartIsThere.CODE,
    severity = Severity.REJECT,
    text = "A start date is filled in.",
    action = "Fill in the date.",
    basis = "Without a start nothing can be counted in a period")
public final class StartIsThere {
  public static final String CODE = "R16";

  public static boolean isBroken(@Nullable LocalDate start) {
    return start == null;
  }

  private StartIsThere() {}
}
