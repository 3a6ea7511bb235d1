package nl.sectordeal.measure.rule;

import java.util.Set;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Only who was inactive can begin to search (nieuw op zoek naar werk). */
@Rule(
    code = SearcherWasInactive.CODE,
    severity = Severity.HOLD,
    text = "Who counts as newly searching for work was inactive on entry and did not search.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-R15: Guidance on definitions: CR01.")
public final class SearcherWasInactive {
  public static final String CODE = "D44";

  private SearcherWasInactive() {}

  /** Whether somebody counts as newly searching who was not inactive, or searched before. */
  public static boolean isBroken(Set<String> codes, boolean inactive, boolean searching) {
    return (codes.contains("CR01") || codes.contains("EECR01")) && (!inactive || searching);
  }
}
