package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Rows are withdrawn in files of changes only (intrekking past). */
@Rule(
    code = WithdrawalFits.CODE,
    severity = Severity.REJECT,
    text = "Only files with changes withdraw rows.",
    action = "Leave the row out of the file.",
    basis = "Delivery agreement: a full file tells what is in force.")
public final class WithdrawalFits {
  public static final String CODE = "R84";

  private WithdrawalFits() {}
}
