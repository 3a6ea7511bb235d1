package nl.sectordeal.sample;

/**
 * National ids that pass the eleven test and were invented here (verzonnen nummers).
 *
 * <p>Whom a number may belong to in the world is unknown; every name, date and address beside it is
 * made up.
 */
final class InventedIds {
  private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2};
  private static final int FIRST = 1_000_000;
  private static final int HALVES = 49_000_000;
  private static final long STEP = 30_902_113;

  /**
   * The BSN of the person with this number below 49,000,000: nine digits, no two persons the same.
   */
  static String bsn(long number) {
    long eight = FIRST + 2 * ((number * STEP + 17_071_009) % HALVES);
    String text = withCheck(eight, 0);
    // Of two neighbours at most one has no check digit: their sums differ by two.
    return text.isEmpty() ? withCheck(eight + 1, 0) : text;
  }

  /**
   * The onderwijsnummer of the person with this number below 490,000: nine digits that start with
   * 10.
   */
  static String onderwijsnummer(long number) {
    long eight = 10_000_000 + 2 * ((number * 310_001 + 104_729) % 490_000);
    String text = withCheck(eight, 5);
    return text.isEmpty() ? withCheck(eight + 1, 5) : text;
  }

  private static String withCheck(long eight, int rest) {
    String digits = String.format("%08d", eight);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    int check = Math.floorMod(sum - rest, 11);
    return check == 10 ? "" : digits + check;
  }

  private InventedIds() {}
}
