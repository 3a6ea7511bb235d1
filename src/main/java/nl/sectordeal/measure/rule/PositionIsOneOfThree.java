package nl.sectordeal.measure.rule;

import java.util.Set;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Somebody is unemployed, inactive or employed (één van drie posities). */
@Rule(
    code = PositionIsOneOfThree.CODE,
    severity = Severity.HOLD,
    text = "A participant counts under exactly one of unemployed, inactive and employed.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-R05: Regulation (EU) 1304/2013, Annex I and Regulation (EU) 2021/1057, Annex I.")
public final class PositionIsOneOfThree {
  public static final String CODE = "D34";

  private PositionIsOneOfThree() {}

  /** Whether a record counts under none of the three or under several. */
  public static boolean isBroken(Set<String> codes) {
    return Codes.count(codes, "CO01", "CO03", "CO05")
            + Codes.count(codes, "EECO02", "EECO04", "EECO05")
        != 1;
  }
}
