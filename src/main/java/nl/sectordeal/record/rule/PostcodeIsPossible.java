package nl.sectordeal.record.rule;

import java.util.regex.Pattern;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A postcode is four digits and two letters, without a zero in front; SA, SD and SS do not exist.
 */
@Rule(
    code = PostcodeIsPossible.CODE,
    severity = Severity.WARN,
    text = "A postcode can exist.",
    action = "Check the postcode.",
    basis = "NEN 5825; PostNL")
public final class PostcodeIsPossible {
  public static final String CODE = "R35";

  private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}[A-Z]{2}");

  /** Whether this cannot be a postcode; without space, in capitals. */
  public static boolean isBroken(String postcode) {
    return !FORM.matcher(postcode).matches()
        || postcode.endsWith("SA")
        || postcode.endsWith("SD")
        || postcode.endsWith("SS");
  }

  private PostcodeIsPossible() {}
}
