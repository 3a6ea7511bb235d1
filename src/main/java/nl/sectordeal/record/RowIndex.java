package nl.sectordeal.record;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The keys of one sender with what the next delivery is compared with, in about a hundred bytes a
 * key (index).
 *
 * <p>What a delivery changes can be undone until {@link #keep}: it may turn out to be held.
 */
final class RowIndex {
  private static final int NONE = -1;

  private int[] table = new int[1 << 12];
  private int size;
  private int liveCount;
  private long[] high = new long[1 << 11];
  private long[] low = new long[1 << 11];
  private long[] last = new long[1 << 11];
  private long[] first = new long[1 << 11];
  private long[] identity = new long[1 << 11];
  private long[] content = new long[1 << 11];
  private long[] core = new long[1 << 11];
  private long[] person = new long[1 << 11];
  private int[] seen = new int[1 << 11];
  private int[] changedAt = new int[1 << 11];
  private final BitSet live = new BitSet();
  private final ChangeLog log = new ChangeLog();

  /** Takes in a stored version; a later one of the same key takes its place. */
  void load(LastVersion version) {
    int entry = entryOf(version.key());
    last[entry] = version.id();
    first[entry] = version.first();
    identity[entry] = version.identity();
    content[entry] = version.content();
    core[entry] = version.core();
    person[entry] = version.person();
    setLive(entry, version.live());
  }

  /** The entry of a key; made when there is none, without a version. */
  int entryOf(String key) {
    long one = 0x9e3779b97f4a7c15L;
    long two = 0xc2b2ae3d27d4eb4fL;
    for (int i = 0; i < key.length(); i++) {
      one = (one ^ key.charAt(i)) * 0xff51afd7ed558ccdL;
      one ^= one >>> 32;
      two = Long.rotateLeft(two + key.charAt(i), 23) * 0xc4ceb9fe1a85ec53L;
      two ^= two >>> 29;
    }
    int slot = (int) (one ^ one >>> 17) & table.length - 1;
    while (table[slot] != 0) {
      int entry = table[slot] - 1;
      if (high[entry] == one && low[entry] == two) {
        return entry;
      }
      slot = slot + 1 & table.length - 1;
    }
    return add(slot, one, two);
  }

  private int add(int slot, long one, long two) {
    if (size == high.length) {
      grow(size + (size >> 1));
    }
    int entry = size++;
    high[entry] = one;
    low[entry] = two;
    changedAt[entry] = NONE;
    table[slot] = entry + 1;
    if (size > table.length / 2) {
      rehash();
    }
    return entry;
  }

  private void grow(int length) {
    high = Arrays.copyOf(high, length);
    low = Arrays.copyOf(low, length);
    last = Arrays.copyOf(last, length);
    first = Arrays.copyOf(first, length);
    identity = Arrays.copyOf(identity, length);
    content = Arrays.copyOf(content, length);
    core = Arrays.copyOf(core, length);
    person = Arrays.copyOf(person, length);
    seen = Arrays.copyOf(seen, length);
    changedAt = Arrays.copyOf(changedAt, length);
  }

  private void rehash() {
    table = new int[table.length * 2];
    for (int entry = 0; entry < size; entry++) {
      long one = high[entry];
      int slot = (int) (one ^ one >>> 17) & table.length - 1;
      while (table[slot] != 0) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = entry + 1;
    }
  }

  int size() {
    return size;
  }

  int liveCount() {
    return liveCount;
  }

  boolean isLive(int entry) {
    return live.get(entry);
  }

  /** Id of the last version; 0 when there is none. */
  long last(int entry) {
    return last[entry];
  }

  long first(int entry) {
    return first[entry];
  }

  long identity(int entry) {
    return identity[entry];
  }

  long content(int entry) {
    return content[entry];
  }

  long core(int entry) {
    return core[entry];
  }

  long person(int entry) {
    return person[entry];
  }

  /** Row number at which this delivery first had the key; 0 when it did not yet. */
  int seen(int entry) {
    return seen[entry];
  }

  void see(int entry, int row) {
    seen[entry] = row;
  }

  /** What this delivery changed so far. */
  ChangeLog log() {
    return log;
  }

  /** Puts a new version in place. */
  void enter(int entry, NewVersion version, long personDigest) {
    note(entry, version.id());
    last[entry] = version.id();
    first[entry] = version.first();
    identity[entry] = version.identity();
    content[entry] = version.content();
    core[entry] = version.core();
    person[entry] = personDigest;
    setLive(entry, true);
  }

  /** Takes the version in force out of force. */
  void withdraw(int entry) {
    note(entry, 0);
    setLive(entry, false);
  }

  private void note(int entry, long next) {
    log.add(entry, isLive(entry), last[entry], next);
    log.addDigests(first[entry], identity[entry], content[entry], core[entry], person[entry]);
    changedAt[entry] = log.size() - 1;
  }

  /**
   * Undoes the last change of an entry by this delivery; gives its place in the log, or -1 when
   * there was none.
   */
  int undo(int entry) {
    int change = changedAt[entry];
    if (change != NONE) {
      restore(change);
      log.cancel(change);
      changedAt[entry] = NONE;
    }
    return change;
  }

  private void restore(int change) {
    int entry = log.entry(change);
    last[entry] = log.last(change);
    first[entry] = log.digest(change, 0);
    identity[entry] = log.digest(change, 1);
    content[entry] = log.digest(change, 2);
    core[entry] = log.digest(change, 3);
    person[entry] = log.digest(change, 4);
    setLive(entry, log.wasLive(change));
  }

  /** A key in force is no longer delivered. */
  void vanish(int entry) {
    setLive(entry, false);
  }

  /** Forgets how it was before this delivery. */
  void keep() {
    clear();
  }

  /** Goes back to how it was before this delivery. */
  void drop() {
    for (int change = log.size() - 1; change >= 0; change--) {
      if (!log.isCancelled(change)) {
        restore(change);
      }
    }
    clear();
  }

  private void clear() {
    log.clear();
    Arrays.fill(seen, 0);
    Arrays.fill(changedAt, NONE);
  }

  private void setLive(int entry, boolean is) {
    if (live.get(entry) != is) {
      live.set(entry, is);
      liveCount += is ? 1 : -1;
    }
  }
}
