package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A row says that something happened, or what someone is. */
@Rule(
    code = RowSaysSomething.CODE,
    severity = Severity.WARN,
    text = "A row says something.",
    action = "Fill in the row, or leave it out.",
    basis = "Delivery agreement: one row, one fact")
public final class RowSaysSomething {
  public static final String CODE = "R52";

  public static boolean isBroken(int claims, int notices) {
    return claims == 0 && notices == 0;
  }

  private RowSaysSomething() {}
}
