package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** What somebody need not tell was asked for, and that can be shown (gevraagd). */
@Rule(
    code = BackgroundWasAsked.CODE,
    severity = Severity.WARN,
    text =
        "Where somebody does not tell origin, disability or another disadvantage, a note shows that it was asked.",
    action = "Write down on which day you asked, and send the row again. Nobody has to answer.",
    basis = "ESF-R03: Commission, answers on data protection and refusal.")
public final class BackgroundWasAsked {
  public static final String CODE = "D32";

  private BackgroundWasAsked() {}

  /** Whether something was not told and nobody can show that it was asked. */
  public static boolean isBroken(boolean allTold, boolean asked) {
    return !allTold && !asked;
  }
}
