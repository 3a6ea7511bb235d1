package nl.sectordeal.person.cluster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import nl.sectordeal.person.cluster.Doubt.Because;
import nl.sectordeal.person.cluster.Growth.Refusal;

/**
 * Makes clusters of entities that score as one person: links in force before former ones, the
 * nearest first. No step depends on the order in which entities or pairs came in.
 */
public final class Clusterer {
  private final Entities entities;
  private final Partition persons;
  private final Terms terms;
  private final Edges edges;
  private final int[] nearestFirst;
  private final Opposition opposition;
  private final Growth growth;
  private final BitSet made = new BitSet();
  private final Map<Integer, Because> refused = new HashMap<>();

  private Clusterer(
      Entities entities, Partition persons, EdgeFinder finder, PairWeights weights, Terms terms) {
    this.entities = entities;
    this.persons = persons;
    this.terms = terms;
    this.edges = finder.edges();
    this.nearestFirst = edges.nearestFirst(entities);
    this.opposition = new Opposition(weights, terms);
    this.growth = new Growth(entities, persons, opposition);
  }

  /**
   * Clusters entities.
   *
   * @param persons keeps apart what people said is different; clusters are made in it
   * @param finder has taken in all scored pairs
   */
  public static Clustering cluster(
      Entities entities, Partition persons, EdgeFinder finder, PairWeights weights, Terms terms) {
    return new Clusterer(entities, persons, finder, weights, terms).cluster();
  }

  private Clustering cluster() {
    OwnMembers own = new OwnMembers(entities, edges, opposition);
    int[] links = links(own);
    Contest contest =
        new Contest(
            entities, edges, links, new Rivals(entities, edges, persons, opposition, terms.link()));
    grow(links, contest, false);
    grow(links, contest, true);
    Sizes sizes = new Sizes(entities, persons, terms.largest());
    Doubts doubts = new Doubts(entities, edges, growth, sizes, terms.review(), own, made, refused);
    return new Clustering(
        sizes.clusters(), nearest(links), sizes.tooLarge(), doubts.list(nearestFirst));
  }

  /** Places of the pairs that reach {@code link} and whose own members do not oppose that. */
  private int[] links(OwnMembers own) {
    int[] links = new int[nearestFirst.length];
    int size = 0;
    for (int e : nearestFirst) {
      if (edges.bits(e) < terms.link()) {
        break;
      }
      if (!own.oppose(e)) {
        links[size++] = e;
      }
    }
    return Arrays.copyOf(links, size);
  }

  private void grow(int[] links, Contest contest, boolean former) {
    for (int e : links) {
      if (edges.isFormer(e) != former) {
        continue;
      }
      if (contest.holds(e)) {
        refused.put(e, contest.isOfLists(e) ? Because.ONE_PER_SOURCE : Because.FITS_SEVERAL);
        continue;
      }
      boolean one = persons.root(edges.one(e)) == persons.root(edges.other(e));
      Refusal refusal = growth.join(edges, e);
      if (refusal != Refusal.NONE) {
        refused.put(e, refusal == Refusal.ONE_LIST ? Because.ONE_PER_SOURCE : Because.FITS_SEVERAL);
      } else if (!one) {
        made.set(e);
      }
    }
  }

  /** How near the nearest other of the same cluster is, were it too large or not. */
  private double[] nearest(int[] links) {
    double[] bits = new double[entities.size()];
    Arrays.fill(bits, Double.NaN);
    for (int e : links) {
      int one = edges.one(e);
      int other = edges.other(e);
      if (growth.areOne(one, other) && !refused.containsKey(e)) {
        bits[one] = Double.isNaN(bits[one]) ? edges.bits(e) : Math.max(bits[one], edges.bits(e));
        bits[other] =
            Double.isNaN(bits[other]) ? edges.bits(e) : Math.max(bits[other], edges.bits(e));
      }
    }
    return bits;
  }
}
