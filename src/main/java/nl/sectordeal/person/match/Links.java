package nl.sectordeal.person.match;

import java.util.Arrays;

/**
 * Which version belongs to which person, as far as found out. A person is a unit: a plain number,
 * the first of which stand for the national ids. Units can be joined (union-find).
 */
public final class Links {
  private static final int NONE = Versions.NONE;

  private final int[] unitOf;
  private int[] parent;
  private int units;

  /**
   * Starts with what the ids say.
   *
   * @param group per version the number of its national id, or NONE
   */
  Links(int[] group, int ids) {
    unitOf = group.clone();
    parent = new int[ids + group.length / 4 + 16];
    while (units < ids) {
      newUnit();
    }
  }

  int newUnit() {
    if (units == parent.length) {
      parent = Arrays.copyOf(parent, units * 2);
    }
    parent[units] = units;
    return units++;
  }

  void assign(int v, int unit) {
    unitOf[v] = unit;
  }

  boolean isOpen(int v) {
    return unitOf[v] == NONE;
  }

  /** The unit of a version that has one. */
  public int unitOf(int v) {
    return root(unitOf[v]);
  }

  /** The unit that this one was joined to; itself when to none. */
  public int root(int unit) {
    int at = unit;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Makes one of two units; the lower number stays. */
  public void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** All units ever made; those that are not a root of their own have no versions. */
  public int unitCount() {
    return units;
  }
}
