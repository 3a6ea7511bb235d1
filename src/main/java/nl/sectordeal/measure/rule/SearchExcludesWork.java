package nl.sectordeal.measure.rule;

import java.util.Set;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Nobody is at work and searching four weeks after the exit (zoeken of werken). */
@Rule(
    code = SearchExcludesWork.CODE,
    severity = Severity.HOLD,
    text =
        "Of several positions within four weeks only the last counts, so that nobody is at work and searching.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-R18: Commission, answers on the reference period of immediate results.")
public final class SearchExcludesWork {
  public static final String CODE = "D47";

  private SearchExcludesWork() {}

  /** Whether a record counts under both. */
  public static boolean isBroken(Set<String> codes) {
    return codes.containsAll(Set.of("CR01", "CR04"))
        || codes.containsAll(Set.of("EECR01", "EECR04"));
  }
}
