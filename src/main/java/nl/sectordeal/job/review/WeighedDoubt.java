package nl.sectordeal.job.review;

import java.util.Comparator;

/**
 * A doubtful pair with what deciding about it would change in the figures.
 *
 * @param ofSame when they are one person
 * @param ofDifferent when they are two for sure
 */
record WeighedDoubt(Doubt doubt, Effects ofSame, Effects ofDifferent) {

  /** What moves the figures most comes first, then what is most certain. */
  static final Comparator<WeighedDoubt> ORDER =
      Comparator.comparingInt(WeighedDoubt::size)
          .thenComparingDouble(weighed -> weighed.doubt().score())
          .reversed()
          .thenComparing(weighed -> weighed.doubt().one())
          .thenComparing(weighed -> weighed.doubt().other());

  private int size() {
    return ofSame.size() + ofDifferent.size();
  }
}
