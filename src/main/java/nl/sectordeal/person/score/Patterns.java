package nl.sectordeal.person.score;

import java.util.Map;
import java.util.TreeMap;

/** Pairs of profiles, counted by {@link Pattern}; in order, so that sums come out the same. */
final class Patterns {
  private static final int MANY = 1_000_000;

  private final Profiles profiles;
  private final Scorer scorer;
  private final Weights weights;
  private final FreeOf freeOf;
  private final Map<Long, Integer> counts = new TreeMap<>();
  private long size;

  Patterns(LinkModel model, Profiles profiles) {
    this.profiles = profiles;
    this.scorer = new Scorer(model, profiles);
    this.weights = new Weights(model);
    this.freeOf = new FreeOf(profiles);
  }

  /** Takes all pairs. */
  void add(ScoredPairs pairs) {
    for (int i = 0; i < pairs.size(); i++) {
      add(pairs.a()[i], pairs.b()[i], freeOf.comparisons(pairs.a()[i], pairs.b()[i]));
    }
  }

  /**
   * Takes pairs without looking what they have in common: all where those are few, else a million
   * that are spread evenly and are the same ones for the same profiles.
   *
   * @return share of the pairs looked at that may link
   */
  double addAny(Linkable linkable, int[] sorted) {
    long n = sorted.length;
    long all = n * (n - 1) / 2;
    long tried = 0;
    if (all <= MANY) {
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          tried++;
          addAny(linkable, sorted[i], sorted[j]);
        }
      }
    } else {
      long seed = seed(sorted);
      for (; tried < MANY; tried++) {
        int i = (int) Long.remainderUnsigned(mix(seed + 2 * tried), n);
        int j = (int) Long.remainderUnsigned(mix(seed + 2 * tried + 1), n - 1);
        addAny(linkable, sorted[i], sorted[j < i ? j : j + 1]);
      }
    }
    return tried == 0 ? 0 : (double) size / tried;
  }

  private void addAny(Linkable linkable, int a, int b) {
    if (linkable.mayLink(a, b)) {
      add(a, b, 0);
    }
  }

  private void add(int a, int b, int free) {
    double rare = scorer.bits(a, b) - weights.prior;
    int household = scorer.lastLevel(Compared.HOUSEHOLD);
    boolean home = weights.knowHouseholds && Pattern.address(household).isHousehold();
    for (Compared compared : Compared.values()) {
      boolean asHome = compared == Compared.HOUSEHOLD ? weights.knowHouseholds : home;
      rare -= weights.bits(compared, scorer.lastLevel(compared), asHome);
    }
    boolean full = profiles.given(a) != 0 && profiles.given(b) != 0;
    counts.merge(Pattern.of(scorer, full, free, rare), 1, Integer::sum);
    size++;
  }

  long size() {
    return size;
  }

  Map<Long, Integer> counts() {
    return counts;
  }

  private long seed(int[] sorted) {
    long seed = sorted.length;
    for (int p : sorted) {
      seed = mix(seed + profiles.digest(p));
    }
    return seed;
  }

  private static long mix(long value) {
    long mixed = value * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
