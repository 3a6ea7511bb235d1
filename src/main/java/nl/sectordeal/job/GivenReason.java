package nl.sectordeal.job;

import nl.sectordeal.notice.Texts;
import nl.sectordeal.record.rule.NationalIdStaysInItsColumn;

/**
 * Why a person decided something, in that person's words (opgegeven reden). It is kept for ever and
 * some stand in reports, so that it has to be there and to hold no national id.
 */
public final class GivenReason {
  private GivenReason() {}

  /**
   * Looks at a reason before it is kept.
   *
   * @throws UserMistake when it is empty or holds what can be a national id
   */
  public static void check(String because, Texts texts) {
    if (because.isBlank()) {
      throw new UserMistake(texts.get("because.missing"));
    }
    if (holdsId(because)) {
      throw new UserMistake(texts.get("because.id"));
    }
  }

  /** Whether some row of digits in it can be a national id. */
  public static boolean holdsId(String because) {
    return NationalIdStaysInItsColumn.hasId(because);
  }
}
