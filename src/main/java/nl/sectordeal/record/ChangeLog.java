package nl.sectordeal.record;

import java.util.Arrays;

/** What one delivery changed in the {@link RowIndex}, and how it was before, in order. */
final class ChangeLog {
  /** Long values that a change keeps beside the ids: first, identity, content, core, person. */
  private static final int DIGESTS = 5;

  private static final int CORE = 3;

  private int size;
  private int[] entries = new int[1 << 10];
  private boolean[] wasLive = new boolean[1 << 10];
  private long[] last = new long[1 << 10];
  private long[] next = new long[1 << 10];
  private long[] digests = new long[DIGESTS << 10];

  void add(int entry, boolean live, long lastId, long nextId) {
    if (size == entries.length) {
      int length = size + (size >> 1);
      entries = Arrays.copyOf(entries, length);
      wasLive = Arrays.copyOf(wasLive, length);
      last = Arrays.copyOf(last, length);
      next = Arrays.copyOf(next, length);
      digests = Arrays.copyOf(digests, length * DIGESTS);
    }
    entries[size] = entry;
    wasLive[size] = live;
    last[size] = lastId;
    next[size] = nextId;
    size++;
  }

  /** Keeps the rest of the change that was added last. */
  void addDigests(long first, long identity, long content, long core, long person) {
    int at = (size - 1) * DIGESTS;
    digests[at] = first;
    digests[at + 1] = identity;
    digests[at + 2] = content;
    digests[at + CORE] = core;
    digests[at + 4] = person;
  }

  int size() {
    return size;
  }

  int entry(int change) {
    return entries[change];
  }

  boolean wasLive(int change) {
    return wasLive[change];
  }

  /** Id of the version before; 0 when there was none. */
  long last(int change) {
    return last[change];
  }

  /** Id of the version that took its place; 0 for a withdrawal. */
  long next(int change) {
    return next[change];
  }

  long digest(int change, int which) {
    return digests[change * DIGESTS + which];
  }

  long core(int change) {
    return digest(change, CORE);
  }

  void cancel(int change) {
    entries[change] = -1;
  }

  boolean isCancelled(int change) {
    return entries[change] < 0;
  }

  void clear() {
    size = 0;
  }
}
