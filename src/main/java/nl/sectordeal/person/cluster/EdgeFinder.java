package nl.sectordeal.person.cluster;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Turns scored pairs of profiles into pairs of entities: two entities come as near as their nearest
 * profiles do. Rows in force come first: what only a former row says is kept apart.
 */
public final class EdgeFinder {
  /** More pairs than this of one pair of profiles are cut. */
  private static final int MOST_PAIRS = 400;

  private static final int MOST_OF_EACH = 20;

  /** So many entities of one profile are compared each with each; of more only neighbours. */
  private static final int EACH_WITH_EACH = 8;

  private final Entities entities;
  private final Partition verdicts;
  private final PairWeights weights;
  private final Terms terms;
  private final Edges found = new Edges();
  private final int[] start;
  private final int[] bearers;
  private int cut;

  /**
   * Over these entities.
   *
   * @param verdicts keeps apart what people said is different
   */
  public EdgeFinder(
      Entities entities, Partition verdicts, PairWeights weights, Terms terms, int all) {
    this.entities = entities;
    this.verdicts = verdicts;
    this.weights = weights;
    this.terms = terms;
    this.start = new int[all + 1];
    int places = entities.from(entities.size());
    for (int i = 0; i < places; i++) {
      start[entities.profileAt(i) + 1]++;
    }
    for (int p = 0; p < all; p++) {
      start[p + 1] += start[p];
    }
    this.bearers = new int[places];
    int[] next = start.clone();
    for (int entity = 0; entity < entities.size(); entity++) {
      for (int i = entities.from(entity); i < entities.from(entity + 1); i++) {
        bearers[next[entities.profileAt(i)]++] = entity << 1 | (entities.isLiveAt(i) ? 1 : 0);
      }
    }
  }

  /** Takes in how near two profiles are, which reach {@code review}. */
  public void add(int profile, int other, double bits) {
    int[] ones = bearersOf(profile);
    int[] others = bearersOf(other);
    if ((long) ones.length * others.length > MOST_PAIRS) {
      cut++;
      ones = fewer(ones);
      others = fewer(others);
    }
    for (int a : ones) {
      for (int b : others) {
        add(a, b, profile, other, bits);
      }
    }
  }

  /** Takes in entities that bear one and the same profile. */
  public void addEqualProfiles() {
    for (int profile = 0; profile + 1 < start.length; profile++) {
      if (start[profile + 1] - start[profile] > 1) {
        double bits = weights.bits(profile, profile);
        if (bits >= terms.review()) {
          addEqual(profile, bits);
        }
      }
    }
  }

  private void addEqual(int profile, double bits) {
    int[] all = bearersOf(profile);
    sort(all);
    if (all.length > EACH_WITH_EACH) {
      cut++;
    }
    int reach = all.length > EACH_WITH_EACH ? 1 : all.length;
    for (int i = 0; i < all.length; i++) {
      for (int j = i + 1; j < all.length && j <= i + reach; j++) {
        add(all[i], all[j], profile, profile, bits);
      }
    }
  }

  private int[] bearersOf(int profile) {
    return Arrays.copyOfRange(bearers, start[profile], start[profile + 1]);
  }

  private int[] fewer(int[] all) {
    if (all.length <= MOST_OF_EACH) {
      return all;
    }
    sort(all);
    return Arrays.copyOf(all, MOST_OF_EACH);
  }

  private void sort(int[] all) {
    Integer[] boxed = Arrays.stream(all).boxed().toArray(Integer[]::new);
    Arrays.sort(
        boxed,
        Comparator.<Integer>comparingInt(one -> -(one & 1))
            .thenComparingLong(one -> entities.name(one >>> 1)));
    for (int i = 0; i < all.length; i++) {
      all[i] = boxed[i];
    }
  }

  private void add(int one, int other, int profile, int otherProfile, double bits) {
    int a = one >>> 1;
    int b = other >>> 1;
    if (a != b && !entities.areTwoById(a, b) && !verdicts.areKeptApart(a, b)) {
      found.add(a, b, profile, otherProfile, bits, (one & other & 1) == 0);
    }
  }

  /** Pairs of profiles of which not all entities were compared. */
  public int cut() {
    return cut;
  }

  /**
   * Each pair of entities once, or twice: by rows in force, and by former ones where those come
   * nearer.
   */
  Edges edges() {
    int[] byOne = byOne();
    Edges best = new Edges();
    for (int i = 0; i < byOne.length; ) {
      int end = i + 1;
      while (end < byOne.length && found.one(byOne[end]) == found.one(byOne[i])) {
        end++;
      }
      keepNearest(byOne, i, end, best);
      i = end;
    }
    return best;
  }

  /** Places by their first entity. */
  private int[] byOne() {
    int[] next = new int[entities.size() + 1];
    for (int e = 0; e < found.size(); e++) {
      next[found.one(e) + 1]++;
    }
    for (int entity = 0; entity < entities.size(); entity++) {
      next[entity + 1] += next[entity];
    }
    int[] places = new int[found.size()];
    for (int e = 0; e < found.size(); e++) {
      places[next[found.one(e)]++] = e;
    }
    return places;
  }

  private void keepNearest(int[] places, int start, int end, Edges best) {
    Integer[] run = new Integer[end - start];
    for (int i = 0; i < run.length; i++) {
      run[i] = places[start + i];
    }
    if (run.length > 1) {
      Arrays.sort(run, this::compare);
    }
    int last = -1;
    boolean live = false;
    for (int e : run) {
      boolean another = found.other(e) != last;
      if (another || (!live && !found.isFormer(e))) {
        best.addFrom(found, e);
        live = !found.isFormer(e);
        last = found.other(e);
      }
    }
  }

  /** The nearest of a pair first; of equally near ones that in force. */
  private int compare(int e, int f) {
    int by = Integer.compare(found.other(e), found.other(f));
    by = by == 0 ? Integer.compare(found.parts(f), found.parts(e)) : by;
    by = by == 0 ? Boolean.compare(found.isFormer(e), found.isFormer(f)) : by;
    return by == 0 ? compareProfiles(e, f) : by;
  }

  private int compareProfiles(int e, int f) {
    int by =
        Long.compare(
            weights.digest(found.profileOfOne(e)) + weights.digest(found.profileOfOther(e)),
            weights.digest(found.profileOfOne(f)) + weights.digest(found.profileOfOther(f)));
    return by == 0
        ? Long.compare(weights.digest(found.profileOfOne(e)), weights.digest(found.profileOfOne(f)))
        : by;
  }
}
