package nl.sectordeal.person.score;

import java.util.Arrays;
import java.util.List;
import nl.sectordeal.person.score.ScoredPairs.Cut;

/** Puts pairs in the order of the digests of their profiles. */
final class Sorting {
  private Sorting() {}

  static ScoredPairs byDigest(
      PairSet found, Profiles profiles, long compared, List<Cut> cuts, long[] full) {
    int[] rank = ranks(profiles);
    int[] byRank = new int[rank.length];
    for (int p = 0; p < rank.length; p++) {
      byRank[rank[p]] = p;
    }
    long[] order = new long[found.size()];
    int[] next = {0};
    found.forEach(
        (a, b, bits) -> {
          long low = Math.min(rank[a], rank[b]);
          order[next[0]] = low << 32 | Math.max(rank[a], rank[b]);
          next[0]++;
        });
    Arrays.sort(order);
    int[] a = new int[order.length];
    int[] b = new int[order.length];
    double[] bits = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      a[i] = byRank[(int) (order[i] >>> 32)];
      b[i] = byRank[(int) order[i]];
      bits[i] = found.bits(a[i], b[i]);
    }
    return new ScoredPairs(a, b, bits, compared, List.copyOf(cuts), full);
  }

  /** Place of each profile in the order of digests. */
  private static int[] ranks(Profiles profiles) {
    long[] sorted = new long[profiles.size()];
    for (int p = 0; p < sorted.length; p++) {
      sorted[p] = profiles.digest(p);
    }
    Arrays.sort(sorted);
    int[] ranks = new int[sorted.length];
    for (int p = 0; p < ranks.length; p++) {
      ranks[p] = Arrays.binarySearch(sorted, profiles.digest(p));
    }
    return ranks;
  }
}
