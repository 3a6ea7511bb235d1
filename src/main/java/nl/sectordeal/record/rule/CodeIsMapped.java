package nl.sectordeal.record.rule;

import java.util.Set;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** The job file says what each value of a coded column means. */
@Rule(
    code = CodeIsMapped.CODE,
    severity = Severity.HOLD,
    text = "Every value of a coded column is known.",
    action = "Agree on what the value means; it is used once that is done.",
    basis = "Job file: values are declared, never guessed")
public final class CodeIsMapped {
  public static final String CODE = "R50";

  /**
   * Whether a filled value has no meaning yet; empty is not unmapped.
   *
   * @param known values that the job file knows, as it compares them
   */
  public static boolean isBroken(String value, Set<String> known) {
    return !value.isEmpty() && !known.contains(value);
  }

  private CodeIsMapped() {}
}
