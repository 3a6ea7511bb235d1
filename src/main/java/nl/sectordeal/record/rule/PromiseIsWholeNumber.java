package nl.sectordeal.record.rule;

import java.util.regex.Pattern;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A promise is a whole number of places, at least one. */
@Rule(
    code = PromiseIsWholeNumber.CODE,
    severity = Severity.REJECT,
    text = "A promise is a whole number of places.",
    action = "Fill in the number of places.",
    basis = "Werkakkoord: number of places")
public final class PromiseIsWholeNumber {
  public static final String CODE = "R41";

  private static final Pattern WHOLE = Pattern.compile("0*[1-9]\\d{0,5}");

  public static boolean isBroken(String text) {
    return !WHOLE.matcher(text).matches();
  }

  private PromiseIsWholeNumber() {}
}
