package nl.sectordeal.measure.esf;

import java.math.BigDecimal;
import nl.sectordeal.measure.esf.Work.Contract;

/**
 * When work is better than it was (verbeterde arbeidspositie): a lasting contract, the hours that
 * were wished for, a job that asks more, or a promotion. Higher pay alone is none of these.
 */
final class Improvement {
  private Improvement() {}

  static boolean isBetter(Work before, Work later, EsfTerms terms) {
    return isMoreCertain(before, later)
        || hasHoursWishedFor(before, later, terms)
        || asksMore(before, later)
        || later.promoted();
  }

  private static boolean isMoreCertain(Work before, Work later) {
    return before.contract() == Contract.TEMPORARY && later.contract() == Contract.PERMANENT;
  }

  private static boolean hasHoursWishedFor(Work before, Work later, EsfTerms terms) {
    BigDecimal had = before.hours();
    BigDecimal has = later.hours();
    if (!before.wantsMoreHours() || had == null || has == null) {
      return false;
    }
    boolean more = has.compareTo(had) > 0;
    return more && (terms.has(EsfChoice.ANY_MORE_HOURS) || has.compareTo(terms.fullWeek()) >= 0);
  }

  private static boolean asksMore(Work before, Work later) {
    Integer had = before.level();
    Integer has = later.level();
    return had != null && has != null && has > had;
  }
}
