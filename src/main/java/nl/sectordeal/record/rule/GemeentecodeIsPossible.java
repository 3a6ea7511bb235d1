package nl.sectordeal.record.rule;

import java.util.regex.Pattern;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A gemeentecode has four digits, if need be after GM; spreadsheets drop zeros in front. */
@Rule(
    code = GemeentecodeIsPossible.CODE,
    severity = Severity.REJECT,
    text = "A gemeentecode has four digits.",
    action = "Look up the code at CBS.",
    basis = "CBS, Gemeentelijke indeling")
public final class GemeentecodeIsPossible {
  public static final String CODE = "R42";

  private static final Pattern FORM = Pattern.compile("(GM)?\\d{1,4}");

  public static boolean isBroken(String code) {
    return !FORM.matcher(code).matches() || normal(code).equals("0000");
  }

  /** The four digits, with the zeros that a spreadsheet dropped. */
  public static String normal(String code) {
    String digits = code.startsWith("GM") ? code.substring(2) : code;
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private GemeentecodeIsPossible() {}
}
