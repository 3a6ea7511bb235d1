package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A workbook named .csv, or text named .xlsx, is refused: renaming is not converting (ander
 * bestandstype).
 */
@Rule(
    code = OtherTypeThanAgreed.CODE,
    severity = Severity.REJECT,
    text = "The content of a file is of the type that was agreed and that its name says.",
    action = "Save the file as the type that was agreed, and send it again.",
    basis = "Delivery agreement with the partner")
public final class OtherTypeThanAgreed {
  /** Code of this rule. */
  public static final String CODE = "L02";

  private OtherTypeThanAgreed() {}

  /**
   * Whether the content differs from what was agreed or from what the name says.
   *
   * @param found what the content is, such as XLSX
   * @param agreed type in the job file
   * @param named type that the extension says; null when it says nothing
   */
  public static boolean isBroken(String found, String agreed, @Nullable String named) {
    return !found.equals(agreed) || (named != null && !found.equals(named));
  }
}
