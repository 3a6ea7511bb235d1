package nl.sectordeal.record.history;

import java.util.Arrays;

/** What one delivery changed in the {@link RowIndex}, and how it was before, in order. */
final class ChangeLog {
  private int size;
  private int[] entries = new int[1 << 10];
  private boolean[] wasLive = new boolean[1 << 10];
  private long[] next = new long[1 << 10];
  private VersionNumbers before = new VersionNumbers();

  /** Writes down how an entry is, before another version takes the place of the one it has. */
  void add(int entry, boolean live, VersionNumbers numbers, long nextId) {
    if (size == entries.length) {
      int length = size + (size >> 1);
      entries = Arrays.copyOf(entries, length);
      wasLive = Arrays.copyOf(wasLive, length);
      next = Arrays.copyOf(next, length);
    }
    entries[size] = entry;
    wasLive[size] = live;
    next[size] = nextId;
    before.makeRoomFor(size);
    numbers.copyTo(entry, before, size);
    size++;
  }

  /** Puts back what a change replaced. */
  void restore(int change, VersionNumbers to) {
    before.copyTo(change, to, entries[change]);
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
    return before.get(change, VersionNumbers.LAST);
  }

  /** Id of the version that took its place; 0 for a withdrawal. */
  long next(int change) {
    return next[change];
  }

  long core(int change) {
    return before.get(change, VersionNumbers.CORE);
  }

  void cancel(int change) {
    entries[change] = -1;
  }

  boolean isCancelled(int change) {
    return entries[change] < 0;
  }

  void clear() {
    size = 0;
    before = new VersionNumbers();
  }
}
