package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Who was forgotten does not come back by a later file (vergeten blijft vergeten). */
@Rule(
    code = ForgottenStaysForgotten.CODE,
    severity = Severity.WARN,
    text = "A file holds no rows of somebody who asked to be forgotten.",
    action =
        "Take the row out of your file, and out of your own records if that was asked of you too. If"
            + " it is about somebody else, give it another key.",
    basis = "AVG art. 17: right to erasure.")
public final class ForgottenStaysForgotten {
  public static final String CODE = "R90";

  private ForgottenStaysForgotten() {}
}
