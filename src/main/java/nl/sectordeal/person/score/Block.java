package nl.sectordeal.person.score;

/** Profiles that share a key (blok), those that may link with any other first. */
final class Block {
  /** A key and a profile's number share one long. */
  static final int NUMBER_BITS = 24;

  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  private int[] members = new int[1 << 8];
  private int size;
  private int open;

  static long packed(long key, int p) {
    return key << NUMBER_BITS | p;
  }

  static long key(long packed) {
    return packed >>> NUMBER_BITS;
  }

  static int number(long packed) {
    return (int) (packed & NUMBER);
  }

  /** Takes the members from a sorted row of keys with numbers. */
  void fill(long[] packed, int from, int to, Linkable linkable) {
    size = to - from;
    if (size > members.length) {
      members = new int[Math.max(size, members.length * 2)];
    }
    open = 0;
    int closed = size;
    for (int i = from; i < to; i++) {
      int p = number(packed[i]);
      if (linkable.isOpen(p)) {
        members[open] = p;
        open++;
      } else {
        closed--;
        members[closed] = p;
      }
    }
  }

  int size() {
    return size;
  }

  /** Number of members that may link with any other. */
  int open() {
    return open;
  }

  int member(int at) {
    return members[at];
  }

  /** Pairs with at least one open member. */
  long pairs() {
    return (long) open * (open - 1) / 2 + (long) open * (size - open);
  }
}
