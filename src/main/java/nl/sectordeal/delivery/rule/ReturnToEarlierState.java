package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** The bytes of an earlier delivery for a later month bring that state back (terug naar eerder). */
@Rule(
    code = ReturnToEarlierState.CODE,
    severity = Severity.INFO,
    text = "A new file differs from all earlier ones.",
    action = "Check that the earlier state is really meant.",
    basis = "Delivery agreement: one file per month.")
public final class ReturnToEarlierState {
  public static final String CODE = "L25";

  private ReturnToEarlierState() {}
}
