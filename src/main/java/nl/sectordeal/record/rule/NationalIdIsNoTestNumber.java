package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A national id belongs to a person; 999999990 and 123456782 are made up for tests. */
@Rule(
    code = NationalIdIsNoTestNumber.CODE,
    severity = Severity.REJECT,
    text = "A national id is no test number.",
    action = "Fill in the real number.",
    basis = "Test numbers are published and belong to nobody")
public final class NationalIdIsNoTestNumber {
  public static final String CODE = "R28";

  public static boolean isBroken(String digits) {
    return digits.equals("999999990") || digits.equals("123456782");
  }

  private NationalIdIsNoTestNumber() {}
}
