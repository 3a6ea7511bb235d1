package nl.sectordeal.person.match;

import nl.sectordeal.person.score.LinkModel;
import nl.sectordeal.person.score.Profiles;

/** Where the pairs of profiles come from that may be one person (kandidaten). */
@FunctionalInterface
public interface Candidates {

  /** Takes in a pair of profiles and log2 of the odds that they are one person. */
  @FunctionalInterface
  interface Receiver {
    void add(int one, int other, double bits);
  }

  /**
   * Hands over all pairs that score at least so many bits.
   *
   * @param kinds per profile what kinds of ids go with it; see {@link Kinds}
   * @return number of blocks that were too large to be compared whole
   */
  int find(LinkModel model, Profiles profiles, byte[] kinds, double least, Receiver receiver);
}
