package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Few rows vanish (weinig niet meer geleverd). */
@Rule(
    code = FewRowsVanish.CODE,
    severity = Severity.HOLD,
    text = "Few of the rows in force are missing from the next file.",
    action = "Check that the file is complete and send it again, or ask for its release.",
    basis =
        "Data quality: a file that differs much from what was expected is looked at by a person.")
public final class FewRowsVanish {
  public static final String CODE = "L27";

  private FewRowsVanish() {}

  /**
   * Whether vanished rows pass both limits.
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
