package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A row has the key of its sender (sleutel). */
@Rule(
    code = KeyIsThere.CODE,
    severity = Severity.REJECT,
    text = "Every row has a key.",
    action = "Fill in the key of the row.",
    basis = "Delivery agreement: one key a row")
public final class KeyIsThere {
  public static final String CODE = "R01";

  public static boolean isBroken(String key) {
    return key.isEmpty();
  }

  private KeyIsThere() {}
}
