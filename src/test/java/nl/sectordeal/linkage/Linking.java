package nl.sectordeal.linkage;

/** Says who is who in a set (koppeling onder proef). */
@FunctionalInterface
interface Linking {

  /** Links all rows of the set. */
  Found link(TruthSet set);

  /**
   * What was found.
   *
   * @param person of each row, in the order of the set: equal numbers are one person
   * @param doubtful pairs of rows left to people, two places each
   * @param seconds that linking took, without making up the rows
   */
  record Found(int[] person, int[][] doubtful, double seconds) {}
}
