package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * Tells that a row has fewer or more fields than the headings; what is missing is blank, what is
 * too much is ignored (ander aantal velden).
 */
@Rule(
    code = FieldsBesideHeadings.CODE,
    severity = Severity.WARN,
    text = "A row has as many fields as there are headings.",
    action =
        "Look at the row for a separator too many or too few; put text with a separator in quotation marks.",
    basis = "RFC 4180")
public final class FieldsBesideHeadings {
  /** Code of this rule. */
  public static final String CODE = "L19";

  private FieldsBesideHeadings() {}

  /**
   * Whether a row has another number of fields; blank ones beyond the last heading do not matter.
   */
  public static boolean isBroken(int fields, int headings) {
    return fields != headings;
  }
}
