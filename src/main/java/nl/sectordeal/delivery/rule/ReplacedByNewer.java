package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A newer file took the place of a held one (vervangen). */
@Rule(
    code = ReplacedByNewer.CODE,
    severity = Severity.INFO,
    text = "A held file is looked at before a newer one comes.",
    action = "Nothing: the newer file counts.",
    basis = "Delivery agreement: a newer file replaces an older one.")
public final class ReplacedByNewer {
  public static final String CODE = "L30";

  private ReplacedByNewer() {}
}
