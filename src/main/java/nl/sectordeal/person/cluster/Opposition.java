package nl.sectordeal.person.cluster;

/**
 * Whether two profiles speak against being one person, although others between them tie them
 * together (tegenspraak).
 *
 * <p>A score says how much is known in favour; between two poor descriptions of one person it is
 * low without anything being wrong. What counts here is what differs: when two profiles differ by
 * more than the steps between them do, the profiles between keep silent about what makes two
 * persons of them, as an initial does between Jan and Johan of one house.
 */
final class Opposition {
  /** In bits; another given name weighs more, even one with the same initial. */
  private static final double CLEAR = 2.5;

  private final PairWeights weights;
  private final double link;

  Opposition(PairWeights weights, Terms terms) {
    this.weights = weights;
    this.link = terms.link();
  }

  /**
   * Whether the first and the last of a chain of profiles are two persons.
   *
   * @param chain each is taken for the same person as the next
   */
  boolean isBetweenEndsOf(int... chain) {
    int first = chain[0];
    int last = chain[chain.length - 1];
    if (first == last || weights.bits(first, last) >= link) {
      return false;
    }
    double explained = 0;
    for (int i = 1; i < chain.length; i++) {
      explained += against(chain[i - 1], chain[i]);
    }
    return against(first, last) < explained - CLEAR;
  }

  double bits(int one, int other) {
    return weights.bits(one, other);
  }

  private double against(int one, int other) {
    return one == other ? 0 : weights.against(one, other);
  }
}
