package nl.sectordeal.person.score;

/** Pairs of profiles with their weights; open addressing over two plain arrays. */
final class PairSet {
  private long[] keys = new long[1 << 10];
  private double[] bits = new double[1 << 10];
  private int size;

  int size() {
    return size;
  }

  boolean contains(int a, int b) {
    return keys[slot(key(a, b))] != 0;
  }

  void put(int a, int b, double weight) {
    put(key(a, b), weight);
  }

  /** Weight of a pair that is in the set. */
  double bits(int a, int b) {
    return bits[slot(key(a, b))];
  }

  private void put(long key, double weight) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    bits[slot] = weight;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  void putAll(PairSet other) {
    for (int i = 0; i < other.keys.length; i++) {
      if (other.keys[i] != 0) {
        put(other.keys[i], other.bits[i]);
      }
    }
  }

  /** Hands over every pair. */
  void forEach(Consumer consumer) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        consumer.accept((int) (keys[i] >>> 32), (int) keys[i], bits[i]);
      }
    }
  }

  /** Takes a pair. */
  @FunctionalInterface
  interface Consumer {
    void accept(int a, int b, double bits);
  }

  /** Never 0: two profiles of one pair are not both the first. */
  private static long key(int a, int b) {
    return a < b ? ((long) a << 32) | b : ((long) b << 32) | a;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldBits = bits;
    keys = new long[oldKeys.length * 2];
    bits = new double[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        bits[slot] = oldBits[i];
      }
    }
  }
}
