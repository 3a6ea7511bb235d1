package nl.sectordeal.person.match;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nl.sectordeal.person.cluster.PairWeights;

/**
 * Makes one unit of rows without id that say exactly the same, where that is enough to be one
 * person; then they are compared with others once. Rows that a list has twice, and those of which a
 * person said something, are left out.
 */
final class EqualRows {
  private static final int NONE = Versions.NONE;

  private final Versions versions;
  private final Links links;
  private final VerdictUnits verdicts;
  private final OncePerPerson once;
  private final Set<Integer> apart = new HashSet<>();
  private final Set<Long> twice = new HashSet<>();

  EqualRows(Versions versions, Links links, VerdictUnits verdicts, OncePerPerson once) {
    this.versions = versions;
    this.links = links;
    this.verdicts = verdicts;
    this.once = once;
    for (VerdictUnits.Apart pair : verdicts.apart()) {
      apart.add(links.root(pair.one()));
      apart.add(links.root(pair.other()));
    }
  }

  /**
   * Joins equal rows.
   *
   * @param profiles number of profiles
   * @param link log2 odds from which on two are one person
   */
  void join(int profiles, PairWeights weights, double link) {
    findListedTwice();
    int[] unitOf = new int[profiles];
    Arrays.fill(unitOf, NONE);
    for (int v = 0; v < versions.size(); v++) {
      int profile = versions.profile(v);
      if (!isFree(v) || twice.contains(listed(v))) {
        continue;
      }
      if (unitOf[profile] == NONE) {
        unitOf[profile] = links.unitOf(v);
      } else if (weights.bits(profile, profile) >= link) {
        links.join(unitOf[profile], links.unitOf(v));
      }
    }
  }

  /** Whether a row says something, and neither an id nor a person says whose it is. */
  private boolean isFree(int v) {
    return versions.profile(v) != NONE
        && versions.idOf(v) == NONE
        && !verdicts.isDecided(v)
        && !apart.contains(links.unitOf(v));
  }

  private void findListedTwice() {
    Set<Long> seen = new HashSet<>();
    for (int v = 0; v < versions.size(); v++) {
      if (isFree(v) && once.listOf(v) >= 0 && !seen.add(listed(v))) {
        twice.add(listed(v));
      }
    }
  }

  private long listed(int v) {
    return (long) once.listOf(v) << 32 | versions.profile(v);
  }
}
