package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A KvK number has all its digits; spreadsheets drop a zero in front. */
@Rule(
    code = KvkNumberHasItsZero.CODE,
    severity = Severity.INFO,
    text = "A KvK number has its zero in front.",
    action = "Store the column as text, so that the zero stays.",
    basis = "Handelsregisterwet 2007 art. 9")
public final class KvkNumberHasItsZero {
  public static final String CODE = "R39";

  /** Whether one digit is missing; it is taken for a zero. */
  public static boolean isBroken(String number) {
    return number.length() == 7;
  }

  private KvkNumberHasItsZero() {}
}
