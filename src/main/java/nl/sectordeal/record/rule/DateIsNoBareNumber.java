package nl.sectordeal.record.rule;

import java.util.regex.Pattern;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A number is a date only when the spreadsheet itself stores it as one. */
@Rule(
    code = DateIsNoBareNumber.CODE,
    severity = Severity.REJECT,
    text = "A date is no bare number.",
    action = "Give the cell the type date.",
    basis = "Values are read, never guessed")
public final class DateIsNoBareNumber {
  public static final String CODE = "R14";

  private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

  public static boolean isBroken(String text) {
    return NUMBER.matcher(text).matches();
  }

  private DateIsNoBareNumber() {}
}
