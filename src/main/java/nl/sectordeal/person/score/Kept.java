package nl.sectordeal.person.score;

import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;

/** Of the pairs known from before, those that would be found again. */
final class Kept {
  private static final KeyKind[] KINDS = KeyKind.values();

  private final Profiles profiles;
  private final Linkable linkable;
  private final BlockKeys keys;
  private final double least;
  private final BitSet fresh;
  private final long[] full;

  /**
   * @param full sorted keys of the blocks that are over-full now
   */
  Kept(
      Profiles profiles,
      Linkable linkable,
      BlockKeys keys,
      double least,
      BitSet fresh,
      long[] full) {
    this.profiles = profiles;
    this.linkable = linkable;
    this.keys = keys;
    this.least = least;
    this.fresh = fresh;
    this.full = full;
  }

  void addTo(PairSet found, KnownPairs known) {
    Digests numbers = new Digests(profiles);
    for (int i = 0; i < known.a().length; i++) {
      int a = numbers.number(known.a()[i]);
      int b = numbers.number(known.b()[i]);
      if (isOld(a)
          && isOld(b)
          && known.bits()[i] >= least
          && (linkable.isOpen(a) || linkable.isOpen(b))
          && linkable.mayLink(a, b)
          && meet(a, b)) {
        found.put(a, b, known.bits()[i]);
      }
    }
  }

  private boolean isOld(int p) {
    return p >= 0 && !fresh.get(p);
  }

  /** Whether they share a block that is small enough. */
  private boolean meet(int a, int b) {
    for (KeyKind kind : KINDS) {
      long key = keys.key(kind, a);
      if (key != BlockKeys.NONE && key == keys.key(kind, b) && meetBy(key, a, b)) {
        return true;
      }
    }
    return meetByMeantId(a, b) || meetByMeantId(b, a);
  }

  private boolean meetByMeantId(int a, int b) {
    if (!profiles.hasMeantIds(a)) {
      return false;
    }
    for (UUID id : profiles.meantIds(a)) {
      boolean shared = profiles.ids(b).contains(id) || profiles.meantIds(b).contains(id);
      if (shared && !isFull(BlockKeys.meant(id))) {
        return true;
      }
    }
    return false;
  }

  private boolean meetBy(long key, int a, int b) {
    if (!isFull(key)) {
      return true;
    }
    long finer = keys.refined(key, a);
    return finer != BlockKeys.NONE && finer == keys.refined(key, b) && !isFull(finer);
  }

  private boolean isFull(long key) {
    return Arrays.binarySearch(full, key) >= 0;
  }
}
