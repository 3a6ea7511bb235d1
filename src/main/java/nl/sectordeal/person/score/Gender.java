package nl.sectordeal.person.score;

/** What comparing genders can find (geslacht). */
enum Gender {
  /** The same. */
  SAME,
  /** The same, as nearly always where the given names agree; it adds nothing to them. */
  SAME_AS_NAME,
  /** Different. */
  DIFFERENT,
  /** Different, though the given names agree: rather a slip than another person. */
  DIFFERENT_THOUGH_NAME,
  /** One side knows none. */
  UNKNOWN;

  static Gender of(int one, int other, GivenName given) {
    if (one == 0 || other == 0) {
      return UNKNOWN;
    }
    boolean named = given.ordinal() <= GivenName.SIMILAR.ordinal() || given == GivenName.SWAPPED;
    if (one != other) {
      return named ? DIFFERENT_THOUGH_NAME : DIFFERENT;
    }
    return named ? SAME_AS_NAME : SAME;
  }
}
