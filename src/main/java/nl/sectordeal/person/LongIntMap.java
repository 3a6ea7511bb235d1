package nl.sectordeal.person;

import java.util.Arrays;

/** From a digest that is not zero to a position; open addressing over two plain arrays. */
final class LongIntMap {
  private long[] keys = new long[1024];
  private int[] values = new int[1024];
  private int size;

  /** The value put for this key, or {@code otherwise}. */
  int get(long key, int otherwise) {
    int at = slot(keys, key);
    return keys[at] == 0 ? otherwise : values[at];
  }

  void put(long key, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int at = slot(keys, key);
    if (keys[at] == 0) {
      keys[at] = key;
      size++;
    }
    values[at] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(keys, oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int at = (int) (key ^ (key >>> 32)) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** All values, in the order of their keys, so that the order of putting does not show. */
  int[] valuesByKey() {
    long[] sorted = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
    int[] result = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      result[i] = get(sorted[i], -1);
    }
    return result;
  }
}
