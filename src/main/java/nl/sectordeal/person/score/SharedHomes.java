package nl.sectordeal.person.score;

import java.util.Arrays;

/** Whether records hold people who live together, such as families (gedeelde woningen). */
final class SharedHomes {
  /** With fewer pairs at one address than this, families are taken to be there. */
  private static final long FEW = 100;

  /** Of the pairs at one address, so many must be of two people: mistakes make one in twenty so. */
  private static final double SHARE = 0.1;

  /** More at one address is no home, but an office or a shelter. */
  private static final int MOST = 40;

  private static final int WHOLE_POSTCODE = 6;

  private final Profiles profiles;
  private long pairs;
  private long apart;

  private SharedHomes(Profiles profiles) {
    this.profiles = profiles;
  }

  /** Depends on which profiles there are, not on their order. */
  static boolean areIn(Profiles profiles) {
    SharedHomes homes = new SharedHomes(profiles);
    homes.count();
    return homes.pairs < FEW || homes.apart > SHARE * homes.pairs;
  }

  private void count() {
    long[] byHome = new long[profiles.size()];
    int known = 0;
    for (int p = 0; p < profiles.size(); p++) {
      if (profiles.postcode(p) != 0
          && profiles.house(p) != 0
          && profiles.birth(p) != 0
          && profiles.initials(p) != 0) {
        byHome[known++] = (long) home(p) << Integer.SIZE | p;
      }
    }
    Arrays.sort(byHome, 0, known);
    for (int from = 0, to; from < known; from = to) {
      to = from + 1;
      while (to < known && byHome[to] >> Integer.SIZE == byHome[from] >> Integer.SIZE) {
        to++;
      }
      if (to - from <= MOST) {
        count(byHome, from, to);
      }
    }
  }

  private void count(long[] byHome, int from, int to) {
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to; j++) {
        int one = (int) byHome[i];
        int other = (int) byHome[j];
        if (isOneHome(one, other)) {
          pairs++;
          apart += areApart(one, other) ? 1 : 0;
        }
      }
    }
  }

  private int home(int p) {
    return profiles.postcode(p) * 31 + profiles.house(p);
  }

  /** By postcode and house number; where a postcode is a whole town, by street as well. */
  private boolean isOneHome(int one, int other) {
    int postcode = profiles.postcode(one);
    boolean isStreet = profiles.places.length(postcode) == WHOLE_POSTCODE;
    return postcode == profiles.postcode(other)
        && profiles.house(one) == profiles.house(other)
        && (isStreet || isSame(profiles.street(one), profiles.street(other)));
  }

  private static boolean isSame(int one, int other) {
    return one != 0 && one == other;
  }

  /** Neither the birth date nor the first letter of the given name agrees. */
  private boolean areApart(int one, int other) {
    TextPool texts = profiles.names.texts();
    return BirthDate.of(profiles.birth(one), profiles.birth(other)) == BirthDate.DIFFERENT
        && texts.letter(profiles.initials(one), 0) != texts.letter(profiles.initials(other), 0);
  }
}
