package nl.sectordeal.person.cluster;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds two entities against one another profile by profile: rows of one national id that know more
 * than the one that comes nearest may say that it is somebody else. Then the score of what they say
 * counts.
 */
final class OwnMembers {
  /** The link is the second step from end to end. */
  private static final int[] LINKS = {1};

  /** Two profiles that oppose one another. */
  record Opposed(int profileOfOne, int profileOfOther, double bits) {}

  private final Entities entities;
  private final Edges edges;
  private final Opposition opposition;
  private final Map<Integer, Opposed> opposed = new HashMap<>();

  OwnMembers(Entities entities, Edges edges, Opposition opposition) {
    this.entities = entities;
    this.edges = edges;
    this.opposition = opposition;
  }

  /** Whether other profiles of the two speak against the link. */
  boolean oppose(int e) {
    int one = edges.one(e);
    int other = edges.other(e);
    if (entities.profileCount(one) == 1 && entities.profileCount(other) == 1) {
      return false;
    }
    int p = edges.profileOfOne(e);
    int q = edges.profileOfOther(e);
    Described ones = Described.of(entities, one, p, edges.isFormer(e));
    Described others = Described.of(entities, other, q, edges.isFormer(e));
    @Nullable Opposed worst = null;
    for (int i = 0; i < ones.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        int x = ones.at(i);
        int y = others.at(j);
        if (opposition.isBetweenEndsOf(LINKS, x, p, q, y)) {
          double bits = opposition.bits(x, y);
          if (worst == null || bits < worst.bits()) {
            worst = new Opposed(x, y, bits);
          }
        }
      }
    }
    if (worst == null) {
      return false;
    }
    opposed.put(e, worst);
    return true;
  }

  /** The two that oppose one another most; null where none do. */
  @Nullable Opposed find(int e) {
    return opposed.get(e);
  }
}
