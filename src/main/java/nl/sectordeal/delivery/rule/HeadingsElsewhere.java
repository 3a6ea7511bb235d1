package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A file whose headings stand in another row than was agreed is refused for that, and not for
 * columns that its sender sees standing there (kopregel op een andere rij).
 */
@Rule(
    code = HeadingsElsewhere.CODE,
    severity = Severity.REJECT,
    text = "The headings stand in the row that was agreed.",
    action = "Put the headings back in their row, or tell that it has changed.",
    basis = "Delivery agreement with the partner")
public final class HeadingsElsewhere {
  /** Code of this rule. */
  public static final String CODE = "L37";

  private HeadingsElsewhere() {}

  /**
   * Whether another row has the headings of which the agreed one has none.
   *
   * @param asAgreed headings in the agreed row
   * @param otherwise headings in the best other row; a single one may be a word in a title
   */
  public static boolean isBroken(int asAgreed, int otherwise) {
    return asAgreed == 0 && otherwise > 1;
  }
}
