package nl.sectordeal.person;

import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * Chains the versions that agree on surname, birth date, postcode and house number; only those can
 * be one person without an id.
 */
final class Households {
  private final int[] next;
  private final BitSet heads = new BitSet();

  /** Leaves out held rows, which belong to nobody yet. */
  Households(Versions versions) {
    next = new int[versions.size()];
    LongIntMap firstOf = new LongIntMap();
    for (int v = next.length - 1; v >= 0; v--) {
      next[v] = Versions.NONE;
      if (versions.household(v) != 0 && !versions.isHeld(v)) {
        next[v] = firstOf.put(versions.household(v), v, Versions.NONE);
        heads.set(v);
        if (next[v] != Versions.NONE) {
          heads.clear(next[v]);
        }
      }
    }
  }

  /** Hands over the first version of every household that has more than one. */
  void forEach(IntConsumer consumer) {
    for (int v = heads.nextSetBit(0); v >= 0; v = heads.nextSetBit(v + 1)) {
      if (next[v] != Versions.NONE) {
        consumer.accept(v);
      }
    }
  }

  /** The next version of the same household, or {@link Versions#NONE}. */
  int next(int v) {
    return next[v];
  }
}
