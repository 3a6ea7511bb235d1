package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A file without anything in it is refused; headings without rows are a valid empty delivery (leeg
 * bestand).
 */
@Rule(
    code = EmptyFile.CODE,
    severity = Severity.REJECT,
    text = "A file holds at least its headings.",
    action = "Export the file again and check that it is not empty before sending it.",
    basis = "Delivery agreement with the partner")
public final class EmptyFile {
  /** Code of this rule. */
  public static final String CODE = "L01";

  private EmptyFile() {}
}
