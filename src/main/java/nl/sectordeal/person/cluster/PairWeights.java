package nl.sectordeal.person.cluster;

/** What two profiles, known by their numbers, weigh (gewichten). */
public interface PairWeights {

  /** Log2 of the odds that both are of one person. */
  double bits(int one, int other);

  /** Number of things that are compared. */
  int comparisons();

  /**
   * The same as {@link #bits}, and what each comparison weighs.
   *
   * @param each receives the weights, in the order of the comparisons; what is likely beforehand is
   *     none of them
   */
  double weigh(int one, int other, double[] each);

  /** Digest of a profile, by which those that weigh alike are put in order. */
  long digest(int profile);
}
