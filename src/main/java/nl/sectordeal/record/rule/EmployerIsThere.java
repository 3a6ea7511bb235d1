package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** A promise names the employer who made it. */
@Rule(
    code = EmployerIsThere.CODE,
    severity = Severity.REJECT,
    text = "A promise has an employer.",
    action = "Fill in the KvK number.",
    basis = "Werkakkoord: parties")
public final class EmployerIsThere {
  public static final String CODE = "R40";

  public static boolean isBroken(@Nullable String employer) {
    return employer == null;
  }

  private EmployerIsThere() {}
}
