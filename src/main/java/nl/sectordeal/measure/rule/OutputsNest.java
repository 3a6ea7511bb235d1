package nl.sectordeal.measure.rule;

import java.util.Set;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Indicators that are parts of others count only who counts there (geneste indicatoren). */
@Rule(
    code = OutputsNest.CODE,
    severity = Severity.HOLD,
    text =
        "Who counts as inactive outside education is inactive; who counts as older and apart from work is older, and unemployed or inactive outside education; nobody is young and older.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-R10: Regulation (EU) 1304/2013, Annex I.")
public final class OutputsNest {
  public static final String CODE = "D39";

  private OutputsNest() {}

  /** Whether a record counts under a part without the whole, or under two ages. */
  public static boolean isBroken(Set<String> codes) {
    return Codes.isOutside(codes, "CO04", "CO03")
        || Codes.isOutside(codes, "CO08", "CO07")
        || (codes.contains("CO08") && !codes.contains("CO01") && !codes.contains("CO04"))
        || codes.containsAll(Set.of("CO06", "CO07"));
  }
}
