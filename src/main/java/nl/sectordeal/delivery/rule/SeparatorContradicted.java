package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A file with another separator than was agreed is refused for that, and not for columns that its
 * sender sees standing there (ander scheidingsteken).
 */
@Rule(
    code = SeparatorContradicted.CODE,
    severity = Severity.REJECT,
    text = "The fields of a text file are separated as was agreed.",
    action = "Export with the agreed separator, or tell that it has changed.",
    basis = "RFC 4180")
public final class SeparatorContradicted {
  /** Code of this rule. */
  public static final String CODE = "L36";

  private SeparatorContradicted() {}

  /**
   * Whether another separator gives headings where the agreed one gives none.
   *
   * @param asAgreed headings that the agreed separator gives
   * @param otherwise headings that the best other one gives; a single one may be a word in a note
   */
  public static boolean isBroken(int asAgreed, int otherwise) {
    return asAgreed == 0 && otherwise > 1;
  }
}
