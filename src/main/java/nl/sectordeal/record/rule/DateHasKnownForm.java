package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A date is written in one of the agreed forms: 05-03-2021, 5-3-2021, 05/03/2021 or 2021-03-05. */
@Rule(
    code = DateHasKnownForm.CODE,
    severity = Severity.REJECT,
    text = "A date has an agreed form.",
    action = "Write the date as 05-03-2021.",
    basis = "Delivery agreement: forms of dates")
public final class DateHasKnownForm {
  public static final String CODE = "R10";

  private DateHasKnownForm() {}
}
