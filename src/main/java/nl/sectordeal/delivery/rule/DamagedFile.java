package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A file that is damaged or cut off is refused whole (beschadigd bestand). */
@Rule(
    code = DamagedFile.CODE,
    severity = Severity.REJECT,
    text = "A file is whole.",
    action = "Export the file again, wait until it is saved, and send it once more.",
    basis = "Delivery agreement with the partner")
public final class DamagedFile {
  /** Code of this rule. */
  public static final String CODE = "L11";

  private DamagedFile() {}

  /**
   * Whether the last row shows that the end of the file is missing.
   *
   * @param fields fields of the last row
   * @param headings headings of the file
   * @param lineEnds whether the last row ends with a line end
   */
  public static boolean isBroken(int fields, int headings, boolean lineEnds) {
    return !lineEnds && fields < headings;
  }
}
