package nl.sectordeal.delivery.rule;

import java.util.Locale;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A workbook without the agreed sheet is refused; names are compared ignoring case and spaces
 * (werkblad ontbreekt).
 */
@Rule(
    code = SheetMissing.CODE,
    severity = Severity.REJECT,
    text = "The sheet that was agreed is in the workbook.",
    action = "Give the sheet the name that was agreed, and send the file again.",
    basis = "Delivery agreement with the partner")
public final class SheetMissing {
  /** Code of this rule. */
  public static final String CODE = "L03";

  private SheetMissing() {}

  /** Whether two names of sheets are the same but for case and spaces. */
  public static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String name) {
    return name.replaceAll("[\\s\\u00a0]+", "").toLowerCase(Locale.ROOT);
  }
}
