package nl.sectordeal.record.rule;

import java.util.regex.Pattern;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A year is written in full: 21 may be 1921 and 2021. */
@Rule(
    code = YearHasFourDigits.CODE,
    severity = Severity.REJECT,
    text = "A year has four digits.",
    action = "Write the year with four digits.",
    basis = "Values are read, never guessed")
public final class YearHasFourDigits {
  public static final String CODE = "R11";

  private static final Pattern SHORT = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}");

  public static boolean isBroken(String text) {
    return SHORT.matcher(text).matches();
  }

  private YearHasFourDigits() {}
}
