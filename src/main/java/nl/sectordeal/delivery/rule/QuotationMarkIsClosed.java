package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A text file that ends within quotation marks is refused: either a mark is missing or one too
 * many, and rows were taken into a field, or the end of the file is missing (open aanhalingsteken).
 * Nobody can tell which, so the sender hears of both.
 */
@Rule(
    code = QuotationMarkIsClosed.CODE,
    severity = Severity.REJECT,
    text = "Every quotation mark that begins a field is closed.",
    action = "Close or remove the mark, or export again when the file is cut off.",
    basis = "RFC 4180")
public final class QuotationMarkIsClosed {
  /** Code of this rule. */
  public static final String CODE = "L41";

  private QuotationMarkIsClosed() {}
}
