package nl.sectordeal.measure.rule;

import java.util.Set;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Who had no work can find it; who had work can find better (nieuw of beter werk). */
@Rule(
    code = WorkIsNewOrBetter.CODE,
    severity = Severity.HOLD,
    text =
        "Who counts as having found work was without it on entry; who counts as better off was at work.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-R17: Guidance on definitions: CR04, CR06 and CR07.")
public final class WorkIsNewOrBetter {
  public static final String CODE = "D46";

  private WorkIsNewOrBetter() {}

  /** Whether somebody at work on entry found work, or somebody without found better. */
  public static boolean isBroken(Set<String> codes, boolean employed) {
    return employed
        ? Codes.count(codes, "CR04", "CR06", "EECR04", "EECR05") > 0
        : Codes.count(codes, "CR07", "EECR06") > 0;
  }
}
