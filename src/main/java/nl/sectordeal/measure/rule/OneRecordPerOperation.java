package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A person has one record in an operation (één record per project). */
@Rule(
    code = OneRecordPerOperation.CODE,
    severity = Severity.HOLD,
    text =
        "A person has one participation record in an operation, however often the person came back.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-R12: Commission, answers on participants: re-entry.")
public final class OneRecordPerOperation {
  public static final String CODE = "D41";

  private OneRecordPerOperation() {}

  /** Whether there are more. */
  public static boolean isBroken(int records) {
    return records > 1;
  }
}
