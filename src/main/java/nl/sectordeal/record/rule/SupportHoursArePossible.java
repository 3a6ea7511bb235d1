package nl.sectordeal.record.rule;

import java.util.regex.Pattern;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Hours of support, all together, are a number from 0 to 9999. */
@Rule(
    code = SupportHoursArePossible.CODE,
    severity = Severity.WARN,
    text = "Hours of support are a number from 0 to 9999.",
    action = "Fill in all hours of support together, like 60 or 37.5.",
    basis = "interface with partners")
public final class SupportHoursArePossible {
  public static final String CODE = "R47";

  private static final Pattern FORM = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");

  /** Whether this is no such number. */
  public static boolean isBroken(String hours) {
    return !FORM.matcher(hours).matches();
  }

  private SupportHoursArePossible() {}
}
