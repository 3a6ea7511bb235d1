package nl.sectordeal.person.match;

import java.util.List;
import nl.sectordeal.person.LinkBasis;
import nl.sectordeal.person.cluster.Clustering;

/** Who is who: which unit every version belongs to, and how it came there (uitkomst). */
public final class Matched {
  private static final int NONE = Versions.NONE;

  private final Versions versions;
  private final Links links;
  private final VerdictUnits verdicts;
  private final LinkMethods methods;
  private final List<UnitDoubt> doubts;
  private final int cut;
  private final LinkBasis basis;

  /** Joins the units of each cluster. */
  Matched(
      Versions versions,
      IdUnits ids,
      Links links,
      VerdictUnits verdicts,
      UnitRows rows,
      Clustering clustering,
      ProfileWeights weights,
      int cut,
      LinkBasis basis) {
    this.versions = versions;
    this.links = links;
    this.verdicts = verdicts;
    this.cut = cut;
    this.basis = basis;
    int[] entityOf = new int[versions.size()];
    for (int v = 0; v < entityOf.length; v++) {
      entityOf[v] = rows.entityOf(links.unitOf(v));
    }
    UnitDoubts found = new UnitDoubts(versions, ids, links, rows, weights);
    this.doubts = found.list(clustering.doubts(), entityOf);
    this.methods = new LinkMethods(versions, ids, verdicts, rows, clustering, weights, entityOf);
    holdTooMany(versions, rows, clustering, entityOf);
    int[] cluster = clustering.cluster();
    for (int entity = 0; entity < cluster.length; entity++) {
      if (cluster[entity] != entity) {
        links.join(rows.unitOf(entity), rows.unitOf(cluster[entity]));
      }
    }
  }

  private static void holdTooMany(
      Versions versions, UnitRows rows, Clustering clustering, int[] entityOf) {
    if (clustering.tooLarge().isEmpty()) {
      return;
    }
    for (int v = 0; v < entityOf.length; v++) {
      int entity = entityOf[v];
      if (entity != NONE
          && clustering.tooLarge().get(entity)
          && !rows.entities().hasId(entity)
          && !versions.isSuperseded(v)) {
        versions.hold(v);
      }
    }
  }

  /** The rows that were linked, some of them now held. */
  public Versions versions() {
    return versions;
  }

  /** Which version belongs to which person. */
  public Links links() {
    return links;
  }

  /** How rows came to their persons. */
  public LinkMethods methods() {
    return methods;
  }

  /** Units that may be one person, each pair once. */
  public List<UnitDoubt> doubts() {
    return doubts;
  }

  /** Number of verdicts that were brought to bear. */
  public int decided() {
    return verdicts.count();
  }

  /** By what rows were linked. */
  public LinkBasis basis() {
    return basis;
  }

  /** Number of places where not all that might be one was compared. */
  public int cut() {
    return cut;
  }
}
