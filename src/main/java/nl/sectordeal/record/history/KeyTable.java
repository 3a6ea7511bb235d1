package nl.sectordeal.record.history;

import java.util.Arrays;

/** Numbers keys in the order in which they come; keeps 128 bits of each (sleuteltabel). */
final class KeyTable {
  private static final int MANY = 1 << 12;

  private int[] slots = new int[MANY];
  private long[] high = new long[MANY / 2];
  private long[] low = new long[MANY / 2];
  private int size;

  /** Low half of the digest that was made last. */
  private long second;

  /** Found last: a key that is looked up is often wanted once more. */
  private String lastKey = "";

  private int lastEntry = -1;

  int size() {
    return size;
  }

  long high(int entry) {
    return high[entry];
  }

  long low(int entry) {
    return low[entry];
  }

  /** The number of a key; -1 when it has none. */
  int find(String key) {
    if (lastEntry < 0 || !key.equals(lastKey)) {
      long first = digest(key);
      lastEntry = slots[slotOf(first, second)] - 1;
      lastKey = key;
    }
    return lastEntry;
  }

  /** The number of a key, which it gets now when it had none. */
  int entryOf(String key) {
    if (lastEntry >= 0 && key.equals(lastKey)) {
      return lastEntry;
    }
    long first = digest(key);
    return entryOf(first, second);
  }

  int entryOf(long one, long two) {
    int slot = slotOf(one, two);
    return slots[slot] == 0 ? add(slot, one, two) : slots[slot] - 1;
  }

  private long digest(String key) {
    long one = 0x9e3779b97f4a7c15L;
    long two = 0xc2b2ae3d27d4eb4fL;
    for (int i = 0; i < key.length(); i++) {
      one = (one ^ key.charAt(i)) * 0xff51afd7ed558ccdL;
      one ^= one >>> 32;
      two = Long.rotateLeft(two + key.charAt(i), 23) * 0xc4ceb9fe1a85ec53L;
      two ^= two >>> 29;
    }
    second = two;
    return one;
  }

  private int slotOf(long one, long two) {
    int slot = (int) (one ^ one >>> 17) & slots.length - 1;
    while (slots[slot] != 0) {
      int entry = slots[slot] - 1;
      if (high[entry] == one && low[entry] == two) {
        return slot;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private int add(int slot, long one, long two) {
    if (size == high.length) {
      high = Arrays.copyOf(high, size + (size >> 1));
      low = Arrays.copyOf(low, size + (size >> 1));
    }
    int entry = size++;
    high[entry] = one;
    low[entry] = two;
    slots[slot] = entry + 1;
    if (size > slots.length / 2) {
      spread();
    }
    return entry;
  }

  private void spread() {
    slots = new int[slots.length * 2];
    for (int entry = 0; entry < size; entry++) {
      slots[slotOf(high[entry], low[entry])] = entry + 1;
    }
  }
}
