package nl.sectordeal.record.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Turns a series of values into 64 bits that differ when the series differs; order counts
 * (menging).
 */
final class Mix {
  private static final long ODD = 0x9E3779B97F4A7C15L;

  private long state = 0x2545F4914F6CDD1DL;

  void add(long value) {
    state = scrambled(state ^ value) * 31 + ODD;
  }

  void add(@Nullable String text) {
    if (text == null) {
      add(Long.MIN_VALUE);
      return;
    }
    long letters = text.length();
    for (int i = 0; i < text.length(); i++) {
      letters = Long.rotateLeft((letters ^ text.charAt(i)) * ODD, 29);
    }
    add(letters);
  }

  long digest() {
    return scrambled(state);
  }

  /** Spreads each bit over all others, and never gives one result for two values. */
  private static long scrambled(long value) {
    long v = value * 0xBF58476D1CE4E5B9L;
    v = (v ^ (v >>> 31)) * 0x94D049BB133111EBL;
    return v ^ (v >>> 30);
  }
}
