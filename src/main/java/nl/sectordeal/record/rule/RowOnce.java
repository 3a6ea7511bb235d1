package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** An equal row stands in a file once (dubbele rij). */
@Rule(
    code = RowOnce.CODE,
    severity = Severity.WARN,
    text = "Each row stands in a file once.",
    action = "Remove the double row.",
    basis = "Delivery agreement: one row per key.")
public final class RowOnce {
  public static final String CODE = "R80";

  private RowOnce() {}
}
