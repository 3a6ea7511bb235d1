package nl.sectordeal.record.history;

import static nl.sectordeal.record.history.VersionNumbers.CONTENT;
import static nl.sectordeal.record.history.VersionNumbers.CORE;
import static nl.sectordeal.record.history.VersionNumbers.FIRST;
import static nl.sectordeal.record.history.VersionNumbers.IDENTITY;
import static nl.sectordeal.record.history.VersionNumbers.LAST;
import static nl.sectordeal.record.history.VersionNumbers.PERSON;
import static nl.sectordeal.record.history.VersionNumbers.PRINT_HIGH;
import static nl.sectordeal.record.history.VersionNumbers.PRINT_LOW;

import java.util.Arrays;
import java.util.BitSet;
import nl.sectordeal.record.KnownRows;
import nl.sectordeal.record.NewVersion;
import nl.sectordeal.record.RowPrint;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one sender with what the next delivery is compared with, in about a hundred bytes a
 * key (index).
 *
 * <p>What a delivery changes can be undone until {@link #keep}: it may turn out to be held.
 */
final class RowIndex implements KnownRows {
  private static final int UNCHANGED = -1;

  private final KeyTable keys = new KeyTable();
  private final VersionNumbers numbers = new VersionNumbers();
  private final BitSet live = new BitSet();
  private final ChangeLog log = new ChangeLog();
  private int liveCount;
  private int[] seen = new int[1 << 11];
  private int[] changedAt = new int[0];

  /** The entry of a key; made when there is none, without a version. */
  int entryOf(String key) {
    return withRoom(keys.entryOf(key));
  }

  /** The entry of a key by its digest; see {@link #keyHigh}. */
  int entryOf(long keyHigh, long keyLow) {
    return withRoom(keys.entryOf(keyHigh, keyLow));
  }

  private int withRoom(int entry) {
    numbers.makeRoomFor(entry);
    if (entry >= seen.length) {
      seen = Arrays.copyOf(seen, entry + (entry >> 1));
    }
    if (entry >= changedAt.length) {
      int from = changedAt.length;
      changedAt = Arrays.copyOf(changedAt, seen.length);
      Arrays.fill(changedAt, from, changedAt.length, UNCHANGED);
    }
    return entry;
  }

  @Override
  public int findInForce(String key, RowPrint print) {
    int entry = keys.find(key);
    return entry >= 0 && live.get(entry) && hasPrint(entry, print) ? entry : NONE;
  }

  /** The entry of a key; {@link #NONE} when no delivery had it. */
  int find(String key) {
    int entry = keys.find(key);
    return entry < 0 ? NONE : entry;
  }

  int size() {
    return keys.size();
  }

  int liveCount() {
    return liveCount;
  }

  boolean isLive(int entry) {
    return live.get(entry);
  }

  long keyHigh(int entry) {
    return keys.high(entry);
  }

  long keyLow(int entry) {
    return keys.low(entry);
  }

  /** Id of the last version; 0 when there is none. */
  long last(int entry) {
    return numbers.get(entry, LAST);
  }

  long first(int entry) {
    return numbers.get(entry, FIRST);
  }

  long identity(int entry) {
    return numbers.get(entry, IDENTITY);
  }

  @Override
  public long content(int entry) {
    return numbers.get(entry, CONTENT);
  }

  @Override
  public long core(int entry) {
    return numbers.get(entry, CORE);
  }

  long person(int entry) {
    return numbers.get(entry, PERSON);
  }

  long printHigh(int entry) {
    return numbers.get(entry, PRINT_HIGH);
  }

  long printLow(int entry) {
    return numbers.get(entry, PRINT_LOW);
  }

  boolean hasPrint(int entry, RowPrint print) {
    return numbers.get(entry, PRINT_HIGH) == print.high()
        && numbers.get(entry, PRINT_LOW) == print.low();
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
  void enter(int entry, NewVersion version, long personDigest, @Nullable RowPrint print) {
    note(entry, version.id());
    put(entry, version.id(), version.first(), version.identity());
    putDigests(entry, version.content(), version.core(), personDigest);
    print(entry, print);
    setLive(entry, true);
  }

  /** Puts the ids of a version in place, without any way back. */
  void put(int entry, long id, long first, long identity) {
    numbers.set(entry, LAST, id);
    numbers.set(entry, FIRST, first);
    numbers.set(entry, IDENTITY, identity);
  }

  /** Puts the digests of a version in place, without any way back. */
  void putDigests(int entry, long content, long core, long person) {
    numbers.set(entry, CONTENT, content);
    numbers.set(entry, CORE, core);
    numbers.set(entry, PERSON, person);
  }

  /**
   * Keeps from which cells the version at hand can be read; null: from none without a notice. This
   * is as true when the delivery turns out to be held.
   */
  void print(int entry, @Nullable RowPrint print) {
    numbers.set(entry, PRINT_HIGH, print == null ? 0 : print.high());
    numbers.set(entry, PRINT_LOW, print == null ? 0 : print.low());
  }

  /** Takes the version in force out of force. */
  void withdraw(int entry) {
    note(entry, 0);
    setLive(entry, false);
  }

  private void note(int entry, long next) {
    changedAt[entry] = log.size();
    log.add(entry, isLive(entry), numbers, next);
  }

  /**
   * Undoes the last change of an entry by this delivery; gives its place in the log, or -1 when
   * there was none.
   */
  int undo(int entry) {
    int change = changedAt[entry];
    if (change != UNCHANGED) {
      restore(change);
      log.cancel(change);
      changedAt[entry] = UNCHANGED;
    }
    return change;
  }

  private void restore(int change) {
    log.restore(change, numbers);
    setLive(log.entry(change), log.wasLive(change));
  }

  /** Puts an entry in force or out of it, without any way back. */
  void setLive(int entry, boolean is) {
    if (live.get(entry) != is) {
      live.set(entry, is);
      liveCount += is ? 1 : -1;
    }
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
    Arrays.fill(changedAt, UNCHANGED);
  }
}
