package nl.sectordeal.person.score;

/**
 * How a pair turned out, in one number, so that equal ones are counted together (patroon): the
 * level of each comparison, whether both given names are written out, what the rarity of the names
 * adds, and the comparisons that the pair would meet without.
 */
final class Pattern {
  private static final int LEVEL_BITS = 6;
  private static final int LEVEL = (1 << LEVEL_BITS) - 1;
  private static final int COMPARISONS = Compared.values().length;
  private static final int FULL_AT = COMPARISONS * LEVEL_BITS;
  private static final int FREE_AT = FULL_AT + 1;
  private static final int RARE_AT = FREE_AT + COMPARISONS;
  private static final int MOST_RARE = 127;
  private static final double STEPS_PER_BIT = 2;
  private static final int ADDRESSES = Address.values().length;

  private Pattern() {}

  /**
   * The pattern of the pair that a scorer weighed last.
   *
   * @param free bits of the comparisons by {@link Compared#ordinal()}
   * @param rare bits that the pair weighs beside the levels
   */
  static long of(Scorer scorer, boolean full, int free, double rare) {
    long key = 0;
    for (Compared compared : Compared.values()) {
      key |= (long) scorer.lastLevel(compared) << (compared.ordinal() * LEVEL_BITS);
    }
    long steps = Math.round(rare * STEPS_PER_BIT);
    long within = Math.max(-MOST_RARE, Math.min(MOST_RARE, steps)) + MOST_RARE;
    return key | (full ? 1L << FULL_AT : 0) | (long) free << FREE_AT | within << RARE_AT;
  }

  static int level(long pattern, int comparison) {
    return (int) (pattern >>> (comparison * LEVEL_BITS)) & LEVEL;
  }

  /** Whether both know given names, rather than initials. */
  static boolean isFull(long pattern) {
    return (pattern >>> FULL_AT & 1) == 1;
  }

  /** Whether the two would meet without this comparison. */
  static boolean isFree(long pattern, int comparison) {
    return (pattern >>> (FREE_AT + comparison) & 1) == 1;
  }

  static double rare(long pattern) {
    return ((pattern >>> RARE_AT) - MOST_RARE) / STEPS_PER_BIT;
  }

  static Surname surname(int household) {
    return Surname.values()[household / ADDRESSES];
  }

  static Address address(int household) {
    return Address.values()[household % ADDRESSES];
  }
}
