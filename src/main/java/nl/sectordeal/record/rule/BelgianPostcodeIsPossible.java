package nl.sectordeal.record.rule;

import java.util.regex.Pattern;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A Belgian postcode is four digits, from 1000 on. */
@Rule(
    code = BelgianPostcodeIsPossible.CODE,
    severity = Severity.WARN,
    text = "A Belgian postcode has four digits.",
    action = "Check the postcode.",
    basis = "bpost, list of postcodes")
public final class BelgianPostcodeIsPossible {
  public static final String CODE = "R44";

  private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}");

  /** Whether this cannot be a postcode; without spaces and without B- in front. */
  public static boolean isBroken(String postcode) {
    return !FORM.matcher(postcode).matches();
  }

  private BelgianPostcodeIsPossible() {}
}
