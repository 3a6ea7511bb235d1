package nl.sectordeal.person.score;

/**
 * Remembers the levels of pairs of numbers. Bounded: a new pair takes the place of an old one with
 * the same slot, which is then worked out again when it comes back.
 */
final class PairMemo {
  /** Nothing remembered. */
  static final int NONE = -1;

  private final long[] keys;
  private final byte[] levels;

  /**
   * @param bits log2 of the number of pairs to remember
   */
  PairMemo(int bits) {
    keys = new long[1 << bits];
    levels = new byte[1 << bits];
  }

  /** Key of a pair, whatever its order; never 0 for numbers that are not both 0. */
  static long key(int one, int other) {
    return one < other ? ((long) one << 32) | other : ((long) other << 32) | one;
  }

  int get(long key) {
    int slot = slot(key);
    return keys[slot] == key ? levels[slot] : NONE;
  }

  void put(long key, int level) {
    int slot = slot(key);
    keys[slot] = key;
    levels[slot] = (byte) level;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (keys.length - 1);
  }
}
