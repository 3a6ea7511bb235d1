package nl.sectordeal.person.score;

/**
 * Pairs found an earlier time with the same model, by the digests of their profiles.
 *
 * @param a digest of one profile of each pair
 * @param b digest of the other
 * @param bits weight of each pair
 * @param fullBlocks as {@link ScoredPairs#fullBlocks()} gave them that time
 */
@SuppressWarnings("ArrayRecordComponent")
public record KnownPairs(long[] a, long[] b, double[] bits, long[] fullBlocks) {

  /** What was found this time, for the next. */
  public static KnownPairs of(ScoredPairs pairs, Profiles profiles) {
    long[] a = new long[pairs.size()];
    long[] b = new long[pairs.size()];
    for (int i = 0; i < a.length; i++) {
      a[i] = profiles.digest(pairs.a()[i]);
      b[i] = profiles.digest(pairs.b()[i]);
    }
    return new KnownPairs(a, b, pairs.bits(), pairs.fullBlocks());
  }

  /** Nothing known yet. */
  public static KnownPairs none() {
    return new KnownPairs(new long[0], new long[0], new double[0], new long[0]);
  }
}
