package nl.sectordeal.measure.rule;

import java.util.Set;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * Results of a group count only who is of the group and reached the result (resultaten van
 * groepen).
 */
@Rule(
    code = ResultsOfGroupsNest.CODE,
    severity = Severity.HOLD,
    text =
        "A result of disadvantaged or older participants counts only who is one and reached the result.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-R20: Regulation (EU) 1304/2013, Annex I: CR05, CR08 and CR09.")
public final class ResultsOfGroupsNest {
  public static final String CODE = "D49";

  private ResultsOfGroupsNest() {}

  /** Whether a record counts under the result of a group without the group or the result. */
  public static boolean isBroken(Set<String> codes) {
    return (codes.contains("CR05")
            && (Codes.count(codes, "CO15", "CO16", "CO17") == 0
                || Codes.count(codes, "CR01", "CR02", "CR03", "CR04") == 0))
        || (codes.contains("CR08") && !codes.containsAll(Set.of("CO07", "CR06")))
        || (codes.contains("CR09")
            && (Codes.count(codes, "CO15", "CO16", "CO17") == 0 || !codes.contains("CR06")));
  }
}
