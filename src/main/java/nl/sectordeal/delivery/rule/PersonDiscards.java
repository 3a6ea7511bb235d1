package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A person discarded a held delivery (weggelegd). */
@Rule(
    code = PersonDiscards.CODE,
    severity = Severity.INFO,
    text = "A held file is right.",
    action = "Send the right file, if that was not done yet.",
    basis =
        "Data quality: a file that differs much from what was expected is looked at by a person.")
public final class PersonDiscards {
  public static final String CODE = "L31";

  private PersonDiscards() {}
}
