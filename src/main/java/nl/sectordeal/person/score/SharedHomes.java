package nl.sectordeal.person.score;

/**
 * Whether people in the records live together (gedeelde woningen). Usually they do, and two records
 * with one surname, address and birth date but other given names are twins. Where such pairs are
 * far more than those of other members of a household, and as common as given names that were typed
 * wrongly, they are no twins but names that were typed wrongly altogether; then nobody shares an
 * address, and the same address says much more.
 */
final class SharedHomes {
  private static final int ENOUGH = 10;
  private static final int LARGEST = 30;
  private static final int WHOLE_POSTCODE = 6;

  private final Profiles profiles;
  private final BlockKeys keys;
  private final NameLevels names;
  private long sameDay;
  private long otherNameOnSameDay;
  private long likeNameOnSameDay;
  private long otherNameOnOtherDay;

  private SharedHomes(LinkModel model, Profiles profiles) {
    this.profiles = profiles;
    this.keys = new BlockKeys(profiles);
    this.names = new NameLevels(profiles, new Nicknames(model, profiles.names), 12);
  }

  /** Depends on which profiles there are, not on their order. */
  static boolean areIn(LinkModel model, Profiles profiles) {
    SharedHomes homes = new SharedHomes(model, profiles);
    homes.count();
    return !homes.areApart();
  }

  private void count() {
    LongList packed = new LongList();
    for (int p = 0; p < profiles.size(); p++) {
      long key = key(p);
      if (key != BlockKeys.NONE) {
        packed.add(Block.packed(key, p));
      }
    }
    long[] sorted = packed.sorted();
    for (int from = 0; from < sorted.length; ) {
      int to = from + 1;
      while (to < sorted.length && Block.key(sorted[to]) == Block.key(sorted[from])) {
        to++;
      }
      if (to - from <= LARGEST) {
        count(sorted, from, to);
      }
      from = to;
    }
  }

  private void count(long[] sorted, int from, int to) {
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to; j++) {
        count(Block.number(sorted[i]), Block.number(sorted[j]));
      }
    }
  }

  private void count(int a, int b) {
    GivenName given = names.given(a, b, Surname.SAME_NAME);
    BirthDate birth = BirthDate.of(profiles.birth(a), profiles.birth(b));
    boolean otherName = given == GivenName.DIFFERENT || given == GivenName.ONLY_INITIAL_AGREES;
    if (birth == BirthDate.SAME || birth == BirthDate.SAME_FIRST_OF_JANUARY) {
      sameDay++;
      if (otherName) {
        otherNameOnSameDay++;
      } else if (given != GivenName.SAME && given != GivenName.UNKNOWN) {
        likeNameOnSameDay++;
      }
    } else if (otherName && (birth == BirthDate.DIFFERENT || birth == BirthDate.SAME_YEAR)) {
      otherNameOnOtherDay++;
    }
  }

  private boolean areApart() {
    return otherNameOnSameDay >= ENOUGH
        && otherNameOnSameDay * 20 >= sameDay
        && otherNameOnSameDay <= likeNameOnSameDay * 2
        && otherNameOnOtherDay * 5 <= otherNameOnSameDay;
  }

  /** Of surname and the whole address. */
  private long key(int p) {
    int postcode = profiles.postcode(p);
    boolean isWhole = profiles.places.length(postcode) == WHOLE_POSTCODE;
    if (!isWhole && profiles.street(p) == 0) {
      return BlockKeys.NONE;
    }
    return keys.household(p, isWhole);
  }
}
