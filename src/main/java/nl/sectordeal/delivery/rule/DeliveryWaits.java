package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A delivery of changes waits behind a held one (wacht). */
@Rule(
    code = DeliveryWaits.CODE,
    severity = Severity.HOLD,
    text = "Files with changes are applied in order: no held one stands before it.",
    action = "Ask for the release or the discarding of the held file before it.",
    basis = "Delivery agreement: changes are applied in order.")
public final class DeliveryWaits {
  public static final String CODE = "L29";

  private DeliveryWaits() {}
}
