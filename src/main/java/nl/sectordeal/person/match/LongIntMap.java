package nl.sectordeal.person.match;

/** From a digest that is not zero to a position; open addressing over two plain arrays. */
final class LongIntMap {
  private long[] keys = new long[1024];
  private int[] values = new int[1024];
  private int size;

  /** Puts a value and gives the one that was there, or {@code otherwise}. */
  int put(long key, int value, int otherwise) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int at = slot(key);
    int before = otherwise;
    if (keys[at] == 0) {
      keys[at] = key;
      size++;
    } else {
      before = values[at];
    }
    values[at] = value;
    return before;
  }

  /** The value of a key, or {@code otherwise}. */
  int get(long key, int otherwise) {
    int at = slot(key);
    return keys[at] == 0 ? otherwise : values[at];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) (key ^ (key >>> 32)) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
