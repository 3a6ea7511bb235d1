package nl.sectordeal.person.score;

import java.util.Arrays;

/** Numbers in a row that grows. */
final class LongList {
  private long[] values = new long[1 << 6];
  private int size;

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

  /** Sorted, each number once. */
  long[] distinct() {
    long[] sorted = sorted();
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept] = sorted[i];
        kept++;
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  long[] sorted() {
    long[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
