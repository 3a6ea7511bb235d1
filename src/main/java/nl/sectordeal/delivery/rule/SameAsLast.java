package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** The bytes of the last accepted delivery under another name change nothing (ongewijzigd). */
@Rule(
    code = SameAsLast.CODE,
    severity = Severity.INFO,
    text = "A new file differs from the last accepted one.",
    action = "Nothing, if nothing changed since; otherwise send the right file.",
    basis = "Delivery agreement: one file per month.")
public final class SameAsLast {
  public static final String CODE = "L24";

  private SameAsLast() {}
}
