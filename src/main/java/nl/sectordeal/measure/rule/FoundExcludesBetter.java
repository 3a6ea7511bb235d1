package nl.sectordeal.measure.rule;

import java.util.Set;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Nobody found work and improved it (gevonden of verbeterd). */
@Rule(
    code = FoundExcludesBetter.CODE,
    severity = Severity.HOLD,
    text = "Nobody counts as having found work and as better off in work six months later.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-R19: Guidance on definitions: CR06 and CR07.")
public final class FoundExcludesBetter {
  public static final String CODE = "D48";

  private FoundExcludesBetter() {}

  /** Whether a record counts under both. */
  public static boolean isBroken(Set<String> codes) {
    return codes.containsAll(Set.of("CR06", "CR07"))
        || codes.containsAll(Set.of("EECR05", "EECR06"));
  }
}
