package nl.sectordeal.person.score;

import java.util.List;

/**
 * Pairs of profiles that score enough (kandidaten), sorted by the digests of both, so that it does
 * not matter in which order profiles were added.
 *
 * @param a numbers of those with the smaller digest
 * @param b numbers of the others
 * @param bits weights, as {@link Scorer} gives them
 * @param compared how many pairs were weighed to find these
 * @param cuts what was not compared, by kind of key; empty when everything was
 * @param fullBlocks over-full blocks; kept with the pairs, for the next time. They can tell who is
 *     who to somebody who guesses names: keep them sealed
 */
@SuppressWarnings("ArrayRecordComponent")
public record ScoredPairs(
    int[] a, int[] b, double[] bits, long compared, List<Cut> cuts, long[] fullBlocks) {

  /** Number of pairs. */
  public int size() {
    return a.length;
  }

  /**
   * Over-full blocks of one kind that were not compared.
   *
   * @param pairs in them; some will have met by a key of another kind
   */
  public record Cut(KeyKind kind, int blocks, long pairs) {}
}
