package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A file whose headings stand on one line, where a heading of several lines was agreed, is refused
 * for that: read as agreed, the first row with data would be taken for the rest of the headings
 * (kopregels op één rij).
 */
@Rule(
    code = HeadingsOnOneLine.CODE,
    severity = Severity.REJECT,
    text = "Headings of several lines stand below each other as was agreed.",
    action = "Export with the agreed heading lines, or tell that there is one now.",
    basis = "Delivery agreement with the partner")
public final class HeadingsOnOneLine {
  /** Code of this rule. */
  public static final String CODE = "L38";

  private HeadingsOnOneLine() {}

  /**
   * Whether one line bears more of the agreed headings than the agreed lines together.
   *
   * @param together headings in the agreed lines
   * @param alone headings in the best single line
   */
  public static boolean isBroken(int together, int alone) {
    return alone > together;
  }
}
