package nl.sectordeal.linkage;

/**
 * How good a linkage is, in pairs of rows (cijfers).
 *
 * @param truth pairs of rows about one person
 * @param found pairs that were linked
 * @param right pairs that were linked and are about one person
 */
record Marks(long truth, long found, long right) {
  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return truth == 0 ? 1 : (double) right / truth;
  }

  /** Harmonic mean of the two. */
  double f1() {
    return truth + found == 0 ? 1 : 2.0 * right / (truth + found);
  }

  Marks plus(Marks more) {
    return new Marks(truth + more.truth, found + more.found, right + more.right);
  }
}
