package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** A file of quite another kind, such as a PDF or a picture, is refused (ander soort bestand). */
@Rule(
    code = OtherKindOfFile.CODE,
    severity = Severity.REJECT,
    text = "A file is text with separators or a workbook.",
    action = "Export the data as CSV or XLSX as agreed, and send that.",
    basis = "Delivery agreement with the partner")
public final class OtherKindOfFile {
  /** Code of this rule. */
  public static final String CODE = "L07";

  private OtherKindOfFile() {}

  /** Whether the content was recognised as another kind of file. */
  public static boolean isBroken(@Nullable String recognisedKind) {
    return recognisedKind != null;
  }
}
