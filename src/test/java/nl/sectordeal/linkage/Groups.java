package nl.sectordeal.linkage;

import java.util.Arrays;

/** Rows that have the same number, side by side (groepen). */
final class Groups {
  private final int[] rows;
  private final int[] number;

  private Groups(int[] rows, int[] number) {
    this.rows = rows;
    this.number = number;
  }

  /** What is done with two rows of one group. */
  @FunctionalInterface
  interface Pair {
    void take(int one, int other);
  }

  static Groups by(int[] number, int size) {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) number[i] << 32 | i;
    }
    Arrays.sort(keys);
    int[] rows = new int[size];
    for (int i = 0; i < size; i++) {
      rows[i] = (int) keys[i];
    }
    return new Groups(rows, number);
  }

  /** All pairs of rows with the same number. */
  void forEachPair(Pair consumer) {
    for (int from = 0; from < rows.length; ) {
      int to = from + 1;
      while (to < rows.length && number[rows[to]] == number[rows[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        for (int j = i + 1; j < to; j++) {
          consumer.take(rows[i], rows[j]);
        }
      }
      from = to;
    }
  }
}
