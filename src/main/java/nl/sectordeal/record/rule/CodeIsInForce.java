package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** A value of a list with dates holds on the day that the row is about. */
@Rule(
    code = CodeIsInForce.CODE,
    severity = Severity.HOLD,
    text = "A value of a list with dates holds on the day of the row.",
    action = "Give the value that held on that day, or correct the day.",
    basis = "Job file: code lists with dates")
public final class CodeIsInForce {
  public static final String CODE = "R53";

  /**
   * Whether a value that the list knows means nothing on the day asked.
   *
   * @param known whether the list has the value on any day
   * @param code what it means on the day; null: nothing
   */
  public static boolean isBroken(boolean known, @Nullable String code) {
    return known && code == null;
  }

  private CodeIsInForce() {}
}
