package nl.sectordeal.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.sectordeal.record.Claim.PlacementClaim;

/**
 * Finds which claims of one person are about the same placement (koppelen van plaatsingen).
 *
 * <p>Pairs of claims from different sources are taken one by one, the nearest starts first, and
 * merged unless the placement that results would have two employers, two claims of one source, or
 * starts too far apart.
 */
final class PlacementMatcher {
  private final int within;

  PlacementMatcher(OutcomeTerms terms) {
    within = terms.samePlacementWithin();
  }

  /** The claims, each in exactly one placement. */
  List<Joined<PlacementClaim>> match(List<Told<PlacementClaim>> claims) {
    if (claims.isEmpty()) {
      return List.of();
    }
    if (claims.size() == 1) {
      return List.of(Joined.alone(claims.get(0)));
    }
    claims.sort(Precedence.ORDER);
    PlacementCluster[] clusters = new PlacementCluster[claims.size()];
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] = new PlacementCluster(claims.get(i));
    }
    for (Pair pair : pairs(claims)) {
      merge(clusters, pair);
    }
    return joined(clusters);
  }

  /** Whether two placements are about the same, whatever sources tell of them. */
  boolean areSame(Joined<PlacementClaim> one, Joined<PlacementClaim> other) {
    PlacementCluster cluster = new PlacementCluster(one.claims());
    return cluster.canBeOneWith(new PlacementCluster(other.claims()), within);
  }

  private List<Pair> pairs(List<Told<PlacementClaim>> claims) {
    List<Pair> pairs = new ArrayList<>();
    for (int first = 0; first < claims.size(); first++) {
      for (int second = first + 1; second < claims.size(); second++) {
        Told<PlacementClaim> one = claims.get(first);
        Told<PlacementClaim> other = claims.get(second);
        long start = one.claim().start().toEpochDay();
        long otherStart = other.claim().start().toEpochDay();
        long distance = Math.abs(start - otherStart);
        if (distance <= within && !one.source().equals(other.source())) {
          pairs.add(new Pair(distance, Math.min(start, otherStart), first, second));
        }
      }
    }
    Collections.sort(pairs);
    return pairs;
  }

  private void merge(PlacementCluster[] clusters, Pair pair) {
    PlacementCluster one = clusters[pair.first];
    PlacementCluster other = clusters[pair.second];
    if (one == other || !one.canBeOneWith(other, within) || one.sharesSourceWith(other)) {
      return;
    }
    one.add(other);
    for (int i = 0; i < clusters.length; i++) {
      if (clusters[i] == other) {
        clusters[i] = one;
      }
    }
  }

  private static List<Joined<PlacementClaim>> joined(PlacementCluster[] clusters) {
    List<Joined<PlacementClaim>> joined = new ArrayList<>(clusters.length);
    for (int i = 0; i < clusters.length; i++) {
      if (!isAmongFirst(i, clusters)) {
        joined.add(new Joined<>(clusters[i].claims()));
      }
    }
    return joined;
  }

  private static boolean isAmongFirst(int place, PlacementCluster[] clusters) {
    for (int i = 0; i < place; i++) {
      if (clusters[i] == clusters[place]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Two claims that may be about one placement.
   *
   * @param distance days between their starts
   * @param start the earlier start, as a day number
   * @param first place in the order of precedence of the one that goes first
   * @param second that of the other
   */
  private record Pair(long distance, long start, int first, int second)
      implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byDistance = Long.compare(distance, other.distance);
      if (byDistance != 0) {
        return byDistance;
      }
      int byStart = Long.compare(start, other.start);
      if (byStart != 0) {
        return byStart;
      }
      int byFirst = Integer.compare(first, other.first);
      return byFirst != 0 ? byFirst : Integer.compare(second, other.second);
    }
  }
}
