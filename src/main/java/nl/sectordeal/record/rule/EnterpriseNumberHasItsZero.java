package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A Belgian enterprise number has all its digits; spreadsheets drop a zero in front. */
@Rule(
    code = EnterpriseNumberHasItsZero.CODE,
    severity = Severity.INFO,
    text = "An enterprise number has its zero in front.",
    action = "Store the column as text, so that the zero stays.",
    basis = "Royal decree of 24 June 2003 on the enterprise number, art. 2")
public final class EnterpriseNumberHasItsZero {
  public static final String CODE = "R46";

  private static final int SHORT = 9;

  /** Whether one digit is missing; it is taken for a zero. */
  public static boolean isBroken(String number) {
    return number.length() == SHORT;
  }

  private EnterpriseNumberHasItsZero() {}
}
