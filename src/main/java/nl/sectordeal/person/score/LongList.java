package nl.sectordeal.person.score;

import java.util.Arrays;

/** Numbers in a row that grows. */
final class LongList {
  private long[] values = new long[1 << 6];
  private int size;

  int size() {
    return size;
  }

  long get(int at) {
    return values[at];
  }

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size] = value;
    size++;
  }

  void clear() {
    size = 0;
  }

  void addAll(LongList other) {
    for (int i = 0; i < other.size; i++) {
      add(other.values[i]);
    }
  }

  long[] sorted() {
    long[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
