package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Few rows are rejected (weinig afgekeurd). */
@Rule(
    code = FewRowsRejected.CODE,
    severity = Severity.HOLD,
    text = "Few of the rows of a file are rejected.",
    action = "Correct the rows and send the file again, or ask for its release.",
    basis =
        "Data quality: a file that differs much from what was expected is looked at by a person.")
public final class FewRowsRejected {
  public static final String CODE = "L26";

  private FewRowsRejected() {}

  /**
   * Whether rejected rows pass both limits.
   *
   * @param count how many
   * @param of of how many
   * @param rows the number that must be passed
   * @param percent the percentage that must be passed
   */
  public static boolean isBroken(long count, long of, int rows, int percent) {
    return Share.passes(count, of, rows, percent);
  }
}
