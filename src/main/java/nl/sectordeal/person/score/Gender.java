package nl.sectordeal.person.score;

/** What comparing genders can find (geslacht). */
enum Gender {
  /** The same. */
  SAME,
  /** Different. */
  DIFFERENT,
  /** One side knows none. */
  UNKNOWN;

  static Gender of(int one, int other) {
    if (one == 0 || other == 0) {
      return UNKNOWN;
    }
    return one == other ? SAME : DIFFERENT;
  }
}
