package nl.sectordeal.person.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which things have become one, and which pairs never may (indeling). A thing is a number from 0
 * on.
 */
public final class Partition {
  private final int[] parent;
  private final int[] next;
  private final int[] sizes;
  private final Map<Integer, Set<Integer>> apart = new HashMap<>();

  /** Every thing stands alone. */
  public Partition(int things) {
    parent = new int[things];
    next = new int[things];
    sizes = new int[things];
    for (int i = 0; i < things; i++) {
      parent[i] = i;
      next[i] = i;
      sizes[i] = 1;
    }
  }

  /** The thing that stands for all that are one with this one. */
  public int root(int thing) {
    int at = thing;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Number of things that are one with this one, itself counted. */
  int size(int thing) {
    return sizes[root(thing)];
  }

  /** The next of those that are one; after as many steps as there are of them, the first again. */
  int next(int thing) {
    return next[thing];
  }

  /** Lets two things never become one; does nothing where they are already. */
  public void keepApart(int one, int other) {
    int a = root(one);
    int b = root(other);
    if (a != b) {
      apart.computeIfAbsent(a, none -> new HashSet<>()).add(b);
      apart.computeIfAbsent(b, none -> new HashSet<>()).add(a);
    }
  }

  /** Whether two things may never become one. */
  public boolean areKeptApart(int one, int other) {
    return !apart.isEmpty() && apart.getOrDefault(root(one), Set.of()).contains(root(other));
  }

  /** Makes two things one, which must not be kept apart. */
  public void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    if (a == b) {
      return;
    }
    int large = sizes[a] >= sizes[b] ? a : b;
    int small = large == a ? b : a;
    parent[small] = large;
    sizes[large] += sizes[small];
    int after = next[one];
    next[one] = next[other];
    next[other] = after;
    inherit(large, small);
  }

  private void inherit(int large, int small) {
    Set<Integer> others = apart.remove(small);
    if (others == null) {
      return;
    }
    Set<Integer> mine = apart.computeIfAbsent(large, none -> new HashSet<>());
    for (int other : others) {
      mine.add(other);
      Set<Integer> theirs = apart.computeIfAbsent(other, none -> new HashSet<>());
      theirs.remove(small);
      theirs.add(large);
    }
  }
}
