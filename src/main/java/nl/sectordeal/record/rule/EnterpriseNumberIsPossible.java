package nl.sectordeal.record.rule;

import java.util.regex.Pattern;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A Belgian enterprise number has ten digits, the last two of which check the others
 * (ondernemingsnummer).
 */
@Rule(
    code = EnterpriseNumberIsPossible.CODE,
    severity = Severity.REJECT,
    text = "An enterprise number has ten digits that fit one another.",
    action = "Look up the number in the Kruispuntbank van Ondernemingen.",
    basis = "Royal decree of 24 June 2003 on the enterprise number, art. 2")
public final class EnterpriseNumberIsPossible {
  public static final String CODE = "R45";

  private static final Pattern FORM = Pattern.compile("[01]?\\d{9}");
  private static final int MODULUS = 97;
  private static final int CHECKED = 100;

  /** Whether this cannot be one; its zero in front may be missing. */
  public static boolean isBroken(String number) {
    if (!FORM.matcher(number).matches()) {
      return true;
    }
    long digits = Long.parseLong(number);
    return digits / CHECKED == 0 || digits % CHECKED != MODULUS - digits / CHECKED % MODULUS;
  }

  private EnterpriseNumberIsPossible() {}
}
