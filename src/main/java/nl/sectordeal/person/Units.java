package nl.sectordeal.person;

import java.util.Arrays;

/** Things that may be one person, joined step by step: union-find. */
final class Units {
  private int[] parent;
  private int size;

  Units(int first) {
    parent = new int[Math.max(16, first)];
    for (int i = 0; i < first; i++) {
      parent[i] = i;
    }
    size = first;
  }

  int add() {
    if (size == parent.length) {
      parent = Arrays.copyOf(parent, size * 2);
    }
    parent[size] = size;
    return size++;
  }

  int root(int unit) {
    int at = unit;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Makes two units one. */
  void join(int a, int b) {
    int x = root(a);
    int y = root(b);
    parent[Math.max(x, y)] = Math.min(x, y);
  }

  int size() {
    return size;
  }
}
