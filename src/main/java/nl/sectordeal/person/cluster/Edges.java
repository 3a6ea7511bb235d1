package nl.sectordeal.person.cluster;

import java.util.Arrays;

/**
 * Pairs of entities that may be one, in columns: by which two profiles they come nearest, and how
 * near that is (kanten).
 */
final class Edges {
  /** Bits are kept as whole numbers of this part, so that sums and orders are the same always. */
  private static final double PARTS = 1 << 16;

  private int size;
  private int[] one = new int[1024];
  private int[] other = new int[1024];
  private int[] profileOfOne = new int[1024];
  private int[] profileOfOther = new int[1024];
  private int[] parts = new int[1024];
  private boolean[] former = new boolean[1024];

  /**
   * Adds a pair.
   *
   * @param isFormer whether it rests on a row that is no longer in force
   */
  void add(int a, int b, int profileOfA, int profileOfB, double bits, boolean isFormer) {
    if (size == one.length) {
      grow(size * 2);
    }
    boolean ordered = a < b;
    one[size] = ordered ? a : b;
    other[size] = ordered ? b : a;
    profileOfOne[size] = ordered ? profileOfA : profileOfB;
    profileOfOther[size] = ordered ? profileOfB : profileOfA;
    parts[size] = (int) Math.round(bits * PARTS);
    former[size] = isFormer;
    size++;
  }

  /** Adds what another has at a place. */
  void addFrom(Edges edges, int e) {
    add(
        edges.one[e],
        edges.other[e],
        edges.profileOfOne[e],
        edges.profileOfOther[e],
        edges.bits(e),
        edges.former[e]);
  }

  private void grow(int larger) {
    one = Arrays.copyOf(one, larger);
    other = Arrays.copyOf(other, larger);
    profileOfOne = Arrays.copyOf(profileOfOne, larger);
    profileOfOther = Arrays.copyOf(profileOfOther, larger);
    parts = Arrays.copyOf(parts, larger);
    former = Arrays.copyOf(former, larger);
  }

  int size() {
    return size;
  }

  int one(int e) {
    return one[e];
  }

  int other(int e) {
    return other[e];
  }

  /** The entity of the pair that is not this one. */
  int otherThan(int entity, int e) {
    return one[e] == entity ? other[e] : one[e];
  }

  int profileOfOne(int e) {
    return profileOfOne[e];
  }

  int profileOfOther(int e) {
    return profileOfOther[e];
  }

  /** By which of its profiles this entity of the pair comes near the other. */
  int profileOf(int entity, int e) {
    return one[e] == entity ? profileOfOne[e] : profileOfOther[e];
  }

  double bits(int e) {
    return parts[e] / PARTS;
  }

  /** Bits as a whole number, by which pairs are put in order. */
  int parts(int e) {
    return parts[e];
  }

  /** Whether a pair rests on a row that is no longer in force. */
  boolean isFormer(int e) {
    return former[e];
  }

  /** Places from the first on, the nearest pair first; alike ones by the names of the entities. */
  int[] nearestFirst(Entities entities) {
    long[] keys = new long[size];
    for (int e = 0; e < size; e++) {
      keys[e] = (long) -parts[e] << 32 | e;
    }
    Arrays.sort(keys);
    int[] places = new int[size];
    for (int i = 0; i < size; i++) {
      places[i] = (int) keys[i];
    }
    for (int start = 0; start < size; ) {
      int end = start + 1;
      while (end < size && parts[places[end]] == parts[places[start]]) {
        end++;
      }
      if (end > start + 1) {
        sortByName(entities, places, start, end);
      }
      start = end;
    }
    return places;
  }

  private void sortByName(Entities entities, int[] places, int start, int end) {
    Integer[] run = new Integer[end - start];
    for (int i = 0; i < run.length; i++) {
      run[i] = places[start + i];
    }
    Arrays.sort(run, (e, f) -> compareNames(entities, e, f));
    for (int i = 0; i < run.length; i++) {
      places[start + i] = run[i];
    }
  }

  private int compareNames(Entities entities, int e, int f) {
    int by = Long.compare(smaller(entities, e), smaller(entities, f));
    by = by == 0 ? Long.compare(larger(entities, e), larger(entities, f)) : by;
    return by == 0 ? Boolean.compare(former[e], former[f]) : by;
  }

  private long smaller(Entities entities, int e) {
    return Math.min(entities.name(one[e]), entities.name(other[e]));
  }

  private long larger(Entities entities, int e) {
    return Math.max(entities.name(one[e]), entities.name(other[e]));
  }
}
