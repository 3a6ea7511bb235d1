package nl.sectordeal.record.rule;

import java.util.regex.Pattern;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A vestigingsnummer has twelve digits; spreadsheets drop the zeros in front. */
@Rule(
    code = VestigingsnummerIsPossible.CODE,
    severity = Severity.REJECT,
    text = "A vestigingsnummer has twelve digits.",
    action = "Look up the number in the Handelsregister.",
    basis = "Handelsregisterwet 2007 art. 11")
public final class VestigingsnummerIsPossible {
  public static final String CODE = "R43";

  private static final Pattern FORM = Pattern.compile("\\d{8,12}");

  public static boolean isBroken(String number) {
    return !FORM.matcher(number).matches() || number.chars().allMatch(digit -> digit == '0');
  }

  /** The twelve digits, with the zeros that a spreadsheet dropped. */
  public static String normal(String number) {
    return "0".repeat(Math.max(0, 12 - number.length())) + number;
  }

  private VestigingsnummerIsPossible() {}
}
