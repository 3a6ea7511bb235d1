package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A delivery with a heading and no rows (lege levering). */
@Rule(
    code = EmptyDelivery.CODE,
    severity = Severity.WARN,
    text = "A file has rows below its heading.",
    action = "Check that there is really nothing to deliver.",
    basis = "Delivery agreement: a file with a heading only is valid.")
public final class EmptyDelivery {
  public static final String CODE = "L33";

  private EmptyDelivery() {}
}
