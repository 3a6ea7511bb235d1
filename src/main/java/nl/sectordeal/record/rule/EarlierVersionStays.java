package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** The earlier version of a rejected row stays in force (eerdere versie blijft). */
@Rule(
    code = EarlierVersionStays.CODE,
    severity = Severity.INFO,
    text = "A row that was good before is good now.",
    action = "Correct the row and send it again; until then the earlier version counts.",
    basis = "Data quality: a rejected row does not undo a good one.")
public final class EarlierVersionStays {
  public static final String CODE = "R82";

  private EarlierVersionStays() {}
}
