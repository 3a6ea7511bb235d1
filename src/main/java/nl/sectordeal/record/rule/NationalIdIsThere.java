package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.IdPolicy;

/** A row of a source that must send national ids has one. */
@Rule(
    code = NationalIdIsThere.CODE,
    severity = Severity.REJECT,
    text = "A required national id is filled in.",
    action = "Fill in the number.",
    basis = "Wabb art. 10; delivery agreement")
public final class NationalIdIsThere {
  public static final String CODE = "R25";

  public static boolean isBroken(IdPolicy policy, boolean isEmpty) {
    return policy == IdPolicy.REQUIRED && isEmpty;
  }

  private NationalIdIsThere() {}
}
