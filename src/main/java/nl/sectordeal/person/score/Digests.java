package nl.sectordeal.person.score;

/** Finds profiles by their digest. */
final class Digests {
  private final int[] slots;
  private final Profiles profiles;

  Digests(Profiles profiles) {
    this.profiles = profiles;
    this.slots = new int[Integer.highestOneBit(Math.max(4, profiles.size())) * 4];
    for (int p = 0; p < profiles.size(); p++) {
      slots[slot(profiles.digest(p))] = p + 1;
    }
  }

  /** Number of the profile, -1 when there is none with this digest. */
  int number(long digest) {
    return slots[slot(digest)] - 1;
  }

  private int slot(long digest) {
    int mask = slots.length - 1;
    int at = (int) ((digest * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (slots[at] != 0 && profiles.digest(slots[at] - 1) != digest) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
