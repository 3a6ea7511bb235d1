package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Two different rows have different keys (sleutel eenmaal). */
@Rule(
    code = KeyOnce.CODE,
    severity = Severity.REJECT,
    text = "Different rows in a file have different keys.",
    action = "Keep the row that is right, or give each its own key, and send the file again.",
    basis = "Delivery agreement: one row per key.")
public final class KeyOnce {
  public static final String CODE = "R81";

  private KeyOnce() {}
}
