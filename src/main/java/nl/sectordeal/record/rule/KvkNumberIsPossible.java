package nl.sectordeal.record.rule;

import java.util.regex.Pattern;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A KvK number has eight digits; a spreadsheet may have dropped one zero in front. */
@Rule(
    code = KvkNumberIsPossible.CODE,
    severity = Severity.REJECT,
    text = "A KvK number has eight digits.",
    action = "Look up the number in the Handelsregister.",
    basis = "Handelsregisterwet 2007 art. 9")
public final class KvkNumberIsPossible {
  public static final String CODE = "R37";

  private static final Pattern FORM = Pattern.compile("\\d{7,8}");

  public static boolean isBroken(String number) {
    return !FORM.matcher(number).matches() || number.chars().allMatch(digit -> digit == '0');
  }

  private KvkNumberIsPossible() {}
}
