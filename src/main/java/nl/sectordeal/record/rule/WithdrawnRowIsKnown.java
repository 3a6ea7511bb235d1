package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A row that is withdrawn is known (intrekking bekend). */
@Rule(
    code = WithdrawnRowIsKnown.CODE,
    severity = Severity.WARN,
    text = "A row that is withdrawn was delivered before.",
    action = "Check the key of the row that has to be withdrawn.",
    basis = "Delivery agreement: withdrawal by key.")
public final class WithdrawnRowIsKnown {
  public static final String CODE = "R83";

  private WithdrawnRowIsKnown() {}
}
