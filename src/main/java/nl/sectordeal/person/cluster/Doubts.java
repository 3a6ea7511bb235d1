package nl.sectordeal.person.cluster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.person.cluster.Doubt.Because;
import nl.sectordeal.person.cluster.OwnMembers.Opposed;
import org.jspecify.annotations.Nullable;

/**
 * Lists which clusters may be one (twijfelgevallen): each pair of clusters once, by its nearest
 * entities. What a rule makes two persons of is no doubt, nor is what only former rows would bring
 * about.
 */
final class Doubts {
  private final Entities entities;
  private final Edges edges;
  private final Growth growth;
  private final Sizes sizes;
  private final double review;
  private final OwnMembers own;
  private final BitSet made;
  private final Map<Integer, Because> refused;
  private final BitSet live = new BitSet();

  Doubts(
      Entities entities,
      Edges edges,
      Growth growth,
      Sizes sizes,
      double review,
      OwnMembers own,
      BitSet made,
      Map<Integer, Because> refused) {
    this.entities = entities;
    this.edges = edges;
    this.growth = growth;
    this.sizes = sizes;
    this.review = review;
    this.own = own;
    this.made = made;
    this.refused = refused;
    for (int entity = 0; entity < entities.size(); entity++) {
      if (entities.isLive(entity)) {
        live.set(sizes.clusters()[entity]);
      }
    }
  }

  List<Doubt> list(int[] nearestFirst) {
    List<Doubt> doubts = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (int e : nearestFirst) {
      int a = sizes.clusters()[edges.one(e)];
      int b = sizes.clusters()[edges.other(e)];
      if (a != b) {
        Doubt doubt = doubt(e, a, b);
        if (doubt != null && seen.add((long) Math.min(a, b) << 32 | Math.max(a, b))) {
          doubts.add(doubt);
        }
      }
    }
    return doubts;
  }

  private @Nullable Doubt doubt(int e, int a, int b) {
    if (sizes.tooLarge().get(edges.one(e)) && growth.areOne(edges.one(e), edges.other(e))) {
      return made.get(e) ? doubt(e, Because.CLUSTER_TOO_LARGE) : null;
    }
    if (growth.areTwoPersons(a, b)) {
      return null;
    }
    Because because = refused.get(e);
    boolean bothLive = live.get(a) && live.get(b);
    if (because == null) {
      return bothLive && !growth.shareList(a, b) ? byScore(e) : null;
    }
    return bothLive || isOpen(edges.one(e)) || isOpen(edges.other(e)) ? doubt(e, because) : null;
  }

  /** Whether this is a row in force and without id that went to nobody. */
  private boolean isOpen(int entity) {
    return entities.isLive(entity) && !entities.hasId(entity) && growth.isAlone(entity);
  }

  /** Where own members oppose the link, their score counts. */
  private @Nullable Doubt byScore(int e) {
    Opposed opposed = own.find(e);
    if (opposed == null) {
      return doubt(e, Because.SCORE);
    }
    return opposed.bits() < review
        ? null
        : new Doubt(
            edges.one(e),
            edges.other(e),
            opposed.profileOfOne(),
            opposed.profileOfOther(),
            opposed.bits(),
            Because.SCORE);
  }

  private Doubt doubt(int e, Because because) {
    return new Doubt(
        edges.one(e),
        edges.other(e),
        edges.profileOfOne(e),
        edges.profileOfOther(e),
        edges.bits(e),
        because);
  }
}
