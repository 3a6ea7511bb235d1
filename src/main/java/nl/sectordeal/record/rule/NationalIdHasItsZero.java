package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.IdKind;

/** A national id has all its digits; spreadsheets drop a zero in front. */
@Rule(
    code = NationalIdHasItsZero.CODE,
    severity = Severity.WARN,
    text = "A national id has its zero in front.",
    action = "Store the column as text, so that the zero stays.",
    basis = "Besluit BSN art. 1")
public final class NationalIdHasItsZero {
  public static final String CODE = "R27";

  /** Whether one digit is missing; it is taken for a zero. */
  public static boolean isBroken(IdKind kind, String digits) {
    return digits.length()
        == switch (kind) {
          case BSN -> 8;
          case INSZ -> 10;
          case ONDERWIJSNUMMER -> -1; // begins with 10, so no zero can be lost
        };
  }

  private NationalIdHasItsZero() {}
}
