package nl.sectordeal.person.score;

import java.util.Map;

/**
 * How often pairs came to each level, and how many could have, each pair in so far as it is one
 * person (or is not). What is known beforehand counts as a few pairs more.
 */
final class Expectation {
  private final double[][] came;
  private final double[][] could;

  Expectation() {
    Compared[] all = Compared.values();
    came = new double[all.length][];
    could = new double[all.length][];
    for (Compared compared : all) {
      came[compared.ordinal()] = new double[compared.levels().size()];
      could[compared.ordinal()] = new double[compared.levels().size()];
    }
  }

  /** Adds pairs of one pattern to one comparison. */
  void add(Compared compared, long pattern, double pairs) {
    int c = compared.ordinal();
    for (int level = 0; level < could[c].length; level++) {
      if (Eligible.holds(compared, level, pattern)) {
        could[c][level] += pairs;
      }
    }
    int found = Pattern.level(pattern, c);
    if (Eligible.holds(compared, found, pattern)) {
      came[c][found] += pairs;
    }
  }

  /** The share that a level turned out to have. */
  double share(int c, int level, double before, double few) {
    return before * (came[c][level] + few) / (could[c][level] * before + few);
  }

  /** By what factor an address among random people is more common than it was, names apart. */
  double addressFactor(Address address, double[] before, double few) {
    double found = few;
    double expected = few;
    int c = Compared.HOUSEHOLD.ordinal();
    for (Surname surname : Surname.values()) {
      int level = Compared.household(surname, address);
      if (surname != Surname.NAME_UNKNOWN || address != Address.ADDRESS_UNKNOWN) {
        found += came[c][level];
        expected += could[c][level] * before[level];
      }
    }
    return found / expected;
  }

  double came(int c, int level) {
    return came[c][level];
  }

  double could(int c, int level) {
    return could[c][level];
  }

  /** How many pairs of these are one person. */
  static double persons(Map<Long, Integer> counts, Shares shares, double prior, boolean homes) {
    double sum = 0;
    for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
      sum += entry.getValue() * shares.probability(entry.getKey(), prior, homes);
    }
    return sum;
  }
}
