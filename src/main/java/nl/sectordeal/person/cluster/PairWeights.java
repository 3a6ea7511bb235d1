package nl.sectordeal.person.cluster;

/** What two profiles, known by their numbers, weigh (gewichten). */
public interface PairWeights {

  /** Log2 of the odds that both are of one person. */
  double bits(int one, int other);

  /** What speaks against it: the sum of all that differs, at most 0; what is likely left aside. */
  double against(int one, int other);

  /** Digest of a profile, by which those that weigh alike are put in order. */
  long digest(int profile);
}
