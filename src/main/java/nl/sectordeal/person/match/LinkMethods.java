package nl.sectordeal.person.match;

import java.util.Arrays;
import nl.sectordeal.person.Linked.Method;
import nl.sectordeal.person.cluster.Clustering;
import nl.sectordeal.person.score.Evidence;
import org.jspecify.annotations.Nullable;

/** How each row came to its person, and how certain that is (koppelwijze). */
public final class LinkMethods {
  private static final int NONE = Versions.NONE;
  private static final Double CERTAIN = 1.0;

  private final Versions versions;
  private final IdUnits ids;
  private final VerdictUnits verdicts;
  private final int[] entityOf;
  private final int[] cluster;
  private final double[] bits;
  private final byte[] kindOfCluster;

  /**
   * Finds out.
   *
   * @param entityOf per version its entity, or {@link Versions#NONE}
   */
  LinkMethods(
      Versions versions,
      IdUnits ids,
      VerdictUnits verdicts,
      UnitRows rows,
      Clustering clustering,
      ProfileWeights weights,
      int[] entityOf) {
    this.versions = versions;
    this.ids = ids;
    this.verdicts = verdicts;
    this.entityOf = entityOf;
    this.cluster = clustering.cluster();
    this.bits = clustering.bits();
    this.kindOfCluster = kindOfCluster();
    for (int entity = 0; entity < bits.length; entity++) {
      if (Double.isNaN(bits[entity]) && rows.sizeOf(entity) > 1) {
        int profile = rows.entities().profileAt(rows.entities().from(entity));
        bits[entity] = weights.bits(profile, profile);
      }
    }
  }

  /** Per cluster the kind of id that says most of who it is; the first kind is the BSN. */
  private byte[] kindOfCluster() {
    byte[] kinds = new byte[cluster.length];
    Arrays.fill(kinds, Byte.MAX_VALUE);
    for (int v = 0; v < entityOf.length; v++) {
      if (entityOf[v] != NONE && ids.idOf(v) != NONE) {
        int of = cluster[entityOf[v]];
        kinds[of] = (byte) Math.min(kinds[of], kindOf(v));
      }
    }
    return kinds;
  }

  private int kindOf(int v) {
    return versions.kindOf(ids.idOf(v)).ordinal();
  }

  /** How a version came to its person. */
  public Method methodOf(int v) {
    if (versions.isHeld(v)) {
      return Method.HELD;
    }
    if (verdicts.isDecided(v) || versions.isForgotten(v)) {
      return Method.VERDICT;
    }
    if (ids.idOf(v) == NONE) {
      return isScored(v) ? Method.SCORE : Method.ALONE;
    }
    return isScored(v) && kindOf(v) > kindOfCluster[cluster[entityOf[v]]]
        ? Method.SCORE
        : Method.NATIONAL_ID;
  }

  private boolean isScored(int v) {
    return entityOf[v] != NONE && !Double.isNaN(bits[entityOf[v]]);
  }

  /** Probability that this is right; null for a row that was not linked. */
  public @Nullable Double scoreOf(int v) {
    return switch (methodOf(v)) {
      case NATIONAL_ID, VERDICT -> CERTAIN;
      case SCORE -> Evidence.probability(bits[entityOf[v]]);
      case HELD ->
          ids.idOf(v) == NONE && isScored(v)
              ? (Double) Evidence.probability(bits[entityOf[v]])
              : null;
      case ALONE -> null;
    };
  }
}
