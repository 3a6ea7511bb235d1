package nl.sectordeal.person.score;

/** What comparing shared numbers can find (gedeeld nummer), the first that holds. */
enum SharedNumber {
  /** The same number of six characters or more. */
  SAME,
  /** The same shorter number, which two offices may each have given out. */
  SAME_SHORT,
  /** One slip of the keyboard in a number of six characters or more. */
  ONE_OFF,
  /** Different numbers. */
  DIFFERENT,
  /** One side knows none. */
  UNKNOWN;

  private static final int LONG = 6;

  static SharedNumber of(TextPool numbers, int one, int other) {
    if (one == 0 || other == 0) {
      return UNKNOWN;
    }
    boolean isLong = numbers.length(one) >= LONG;
    if (one == other) {
      return isLong ? SAME : SAME_SHORT;
    }
    return isLong && numbers.length(other) >= LONG && Slip.between(numbers, one, other)
        ? ONE_OFF
        : DIFFERENT;
  }
}
