package nl.sectordeal.person.match;

import java.util.Arrays;
import java.util.UUID;
import nl.sectordeal.record.IdKind;
import org.jspecify.annotations.Nullable;

/**
 * Gives every national id a small number, in the order of meeting; open addressing over plain
 * arrays.
 */
final class IdNumbers {
  private static final int FIRST_SIZE = 1024;

  private int[] slots = new int[2 * FIRST_SIZE];
  private long[] high = new long[FIRST_SIZE];
  private long[] low = new long[FIRST_SIZE];
  private IdKind[] kinds = new IdKind[FIRST_SIZE];
  private int count;

  IdNumbers() {
    Arrays.fill(slots, Versions.NONE);
  }

  /** The number of this id, or {@link Versions#NONE} where there is none. */
  int number(@Nullable UUID id, @Nullable IdKind kind) {
    if (id == null || kind == null) {
      return Versions.NONE;
    }
    int slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
    if (slots[slot] != Versions.NONE) {
      return slots[slot];
    }
    slots[slot] = count;
    add(id, kind);
    return count - 1;
  }

  int count() {
    return count;
  }

  IdKind kindOf(int number) {
    return kinds[number];
  }

  /** Number of an id, or {@link Versions#NONE} when it was not met. */
  int find(UUID id) {
    return slots[slot(id.getMostSignificantBits(), id.getLeastSignificantBits())];
  }

  private void add(UUID id, IdKind kind) {
    high[count] = id.getMostSignificantBits();
    low[count] = id.getLeastSignificantBits();
    kinds[count] = kind;
    count++;
    if (count == high.length) {
      high = Arrays.copyOf(high, count * 2);
      low = Arrays.copyOf(low, count * 2);
      kinds = Arrays.copyOf(kinds, count * 2);
      layOutAgain(count * 4);
    }
  }

  private void layOutAgain(int length) {
    slots = new int[length];
    Arrays.fill(slots, Versions.NONE);
    for (int i = 0; i < count; i++) {
      slots[slot(high[i], low[i])] = i;
    }
  }

  /** Ids are digests already, so that their bits need no more mixing. */
  private int slot(long highBits, long lowBits) {
    int mask = slots.length - 1;
    int at = (int) (highBits ^ (lowBits >>> 7)) & mask;
    while (slots[at] != Versions.NONE
        && (high[slots[at]] != highBits || low[slots[at]] != lowBits)) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
