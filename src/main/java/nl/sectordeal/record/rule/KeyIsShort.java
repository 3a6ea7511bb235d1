package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A key is short enough to be one (sleutel niet te lang). */
@Rule(
    code = KeyIsShort.CODE,
    severity = Severity.REJECT,
    text = "A key has at most 200 characters.",
    action = "Check the column of the key.",
    basis = "Delivery agreement: one row per key.")
public final class KeyIsShort {
  public static final String CODE = "R85";

  private KeyIsShort() {}

  /** Whether the key is too long. */
  public static boolean isBroken(String key) {
    return key.length() > 200;
  }
}
