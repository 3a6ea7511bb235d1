package nl.sectordeal.person.cluster;

import java.util.Arrays;

/**
 * Whether two profiles speak against being one person, although others between them tie them
 * together (tegenspraak).
 *
 * <p>A low score is no contradiction: two poor descriptions of one person know little of each
 * other. What counts is what differs between the ends of a chain and at none of its steps: there
 * the profiles between keep silent, as an initial does between Jan and Joost of one house. A link
 * in such a chain is weighed again with that difference in the place of what the silent ones agreed
 * on; when it does not reach {@code link} any more, the ends are two persons.
 */
final class Opposition {
  /** Less than this in bits is nothing: sums in another order differ by as much. */
  private static final double NOTHING = 1e-6;

  private final PairWeights weights;
  private final double link;
  private final double[] ends;
  private final double[] step;
  private final double[] explained;
  private final double[] unexplained;

  Opposition(PairWeights weights, Terms terms) {
    this.weights = weights;
    this.link = terms.link();
    this.ends = new double[weights.comparisons()];
    this.step = new double[ends.length];
    this.explained = new double[ends.length];
    this.unexplained = new double[ends.length];
  }

  /**
   * Whether the first and the last of a chain of profiles are two persons.
   *
   * @param links places in the chain from which a link leads to the next; at the other places one
   *     follows from a national id or an earlier link
   * @param chain each is taken for the same person as the next
   */
  boolean isBetweenEndsOf(int[] links, int... chain) {
    int first = chain[0];
    int last = chain[chain.length - 1];
    if (first == last || weights.weigh(first, last, ends) >= link || !isAnyBelowZero(ends)) {
      return false;
    }
    Arrays.fill(explained, 0);
    for (int i = 1; i < chain.length; i++) {
      if (chain[i - 1] != chain[i]) {
        weights.weigh(chain[i - 1], chain[i], step);
        for (int f = 0; f < step.length; f++) {
          explained[f] += Math.min(0, step[f]);
        }
      }
    }
    for (int f = 0; f < ends.length; f++) {
      double more = Math.min(0, ends[f]) - explained[f];
      unexplained[f] = more < -NOTHING ? more : 0;
    }
    if (!isAnyBelowZero(unexplained)) {
      return false;
    }
    leaveOutWhatIsSaidBetween(chain);
    for (int place : links) {
      if (weighedAgain(chain[place], chain[place + 1]) < link) {
        return true;
      }
    }
    return false;
  }

  /**
   * Somebody between the ends who says no less than they do is not silent: then a slip of the
   * keyboard makes the ends differ.
   */
  private void leaveOutWhatIsSaidBetween(int[] chain) {
    Arrays.fill(ends, Double.POSITIVE_INFINITY);
    Arrays.fill(explained, Double.POSITIVE_INFINITY);
    for (int i = 0; i < chain.length; i++) {
      weights.weigh(chain[i], chain[i], step);
      double[] said = i == 0 || i == chain.length - 1 ? ends : explained;
      for (int f = 0; f < step.length; f++) {
        said[f] = Math.min(said[f], step[f]);
      }
    }
    for (int f = 0; f < ends.length; f++) {
      if (explained[f] >= ends[f]) {
        unexplained[f] = 0;
      }
    }
  }

  private double weighedAgain(int one, int other) {
    double bits = weights.weigh(one, other, step);
    for (int f = 0; f < step.length; f++) {
      if (unexplained[f] < 0) {
        bits += unexplained[f] - Math.max(0, step[f]);
      }
    }
    return bits;
  }

  private static boolean isAnyBelowZero(double[] values) {
    for (double value : values) {
      if (value < 0) {
        return true;
      }
    }
    return false;
  }

  double bits(int one, int other) {
    return weights.bits(one, other);
  }
}
