package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A key is a number or a short name, not a text. */
@Rule(
    code = KeyIsShort.CODE,
    severity = Severity.REJECT,
    text = "A key has at most 100 characters.",
    action = "Check that the key column holds keys.",
    basis = "Delivery agreement: one key a row")
public final class KeyIsShort {
  public static final String CODE = "R02";

  /** Longest key that is taken, in characters. */
  public static final int LONGEST = 100;

  public static boolean isBroken(String key) {
    return key.length() > LONGEST;
  }

  private KeyIsShort() {}
}
