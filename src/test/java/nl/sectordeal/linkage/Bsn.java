package nl.sectordeal.linkage;

/** Citizen service numbers that pass the check, and what slips of the finger make of them (BSN). */
final class Bsn {
  private static final int PREFIXES = 9_000_000;
  private static final int LOWEST = 1_000_000;
  private static final long STEP = 7_654_321;

  private Bsn() {}

  /** A different one for every person: the first seven digits are. */
  static String of(long seed, int person) {
    long prefix = LOWEST + Math.floorMod(person * STEP + seed * 31, PREFIXES);
    int last = Math.floorMod(person, 10);
    while (rest(prefix * 10 + last) == 10) {
      last = (last + 1) % 10;
    }
    return Long.toString(prefix * 10 + last) + rest(prefix * 10 + last);
  }

  /** The last digit that makes eight digits pass. */
  private static int rest(long body) {
    long left = body;
    int sum = 0;
    for (int weight = 2; weight <= 9; weight++) {
      sum += (int) (left % 10) * weight;
      left /= 10;
    }
    return sum % 11;
  }

  /** One digit wrong, or two neighbours swapped: never passes. */
  static String mistyped(String bsn, Chance chance) {
    int at = chance.below(bsn.length() - 1);
    return chance.in(0.4) && bsn.charAt(at) != bsn.charAt(at + 1)
        ? Typo.swapped(bsn, at)
        : Typo.digit(bsn, chance);
  }
}
