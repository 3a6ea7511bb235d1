package nl.sectordeal.person.score;

import java.util.Arrays;
import java.util.Map;

/**
 * Learns a model from records of which nobody said who is who, by expectation maximisation: how
 * often two random people agree, from random pairs; and how often records of one person do, from
 * pairs that have something else in common. What the records say little about stays as it was. The
 * outcome depends on the profiles and the model before only.
 */
public final class Trainer {
  /** Fewer pairs with something in common than this teach nothing. */
  public static final int LEAST_CANDIDATES = 1000;

  /** Nor do fewer pairs that are one person. */
  public static final int LEAST_PERSONS = 100;

  /** So unlikely a pair counts for nobody; yet people of one household are among the candidates. */
  private static final double LEAST_BITS = -80;

  private static final int MOST_ROUNDS = 40;
  private static final double SETTLED = 1e-4;
  private static final double FEW_PERSONS = 10;
  private static final double FEW_STRANGERS = 20;
  private static final double LEAST_PRIOR = 1e-10;
  private static final double MOST_PRIOR = 0.05;
  private static final double MOST_TWINS = 0.001;

  private final LinkModel before;
  private final LinkModel fitting;
  private final Profiles profiles;
  private final Linkable linkable;
  private final boolean homes;
  private final Shares start;
  private final Shares shares;
  private double prior;

  /**
   * A trainer.
   *
   * @param before model to start from
   * @param profiles one per record; two that say the same are no trouble
   * @param linkable pairs to learn from; not those in which one was copied from the other
   */
  public Trainer(LinkModel before, Profiles profiles, Linkable linkable) {
    this.before = before;
    this.fitting = before.fitting(profiles);
    this.profiles = profiles;
    this.linkable = linkable;
    this.homes = fitting.knowsHouseholds();
    this.start = new Shares(before);
    this.shares = new Shares(before);
    this.prior = before.prior();
  }

  /** Learns. */
  public Training train() {
    Patterns alike = new Patterns(fitting, profiles);
    alike.add(new PairFinder(fitting, profiles, linkable, LEAST_BITS).find());
    Patterns any = new Patterns(fitting, profiles);
    double all = any.addAny(linkable, sorted()) * profiles.size() * (profiles.size() - 1.0) / 2;
    double persons = Expectation.persons(alike.counts(), shares, prior, homes);
    if (alike.size() < LEAST_CANDIDATES || persons < LEAST_PERSONS) {
      return new Training(before, false, profiles.size(), alike.size(), persons, 0);
    }
    int rounds = 0;
    boolean settled = false;
    while (!settled && rounds < MOST_ROUNDS) {
      double now = Math.max(LEAST_PRIOR, Math.min(MOST_PRIOR, persons / all));
      learn(alike.counts(), any.counts(), all);
      settled = Math.abs(now / prior - 1) < SETTLED;
      prior = now;
      persons = Expectation.persons(alike.counts(), shares, prior, homes);
      rounds++;
    }
    // Twins who live apart are as much rarer among more people as rows of one person are.
    double twins = Math.min(MOST_TWINS, before.twins() * prior / before.prior());
    LinkModel learnt = before.with(before.version() + 1, prior, twins, shares.in(before));
    return new Training(learnt, true, profiles.size(), alike.size(), persons, rounds);
  }

  /** Numbers of profiles in the order of their digests. */
  private int[] sorted() {
    long[] digests = new long[profiles.size()];
    for (int p = 0; p < digests.length; p++) {
      digests[p] = profiles.digest(p);
    }
    Arrays.sort(digests);
    Digests byDigest = new Digests(profiles);
    int[] sorted = new int[digests.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = byDigest.number(digests[i]);
    }
    return sorted;
  }

  private void learn(Map<Long, Integer> alike, Map<Long, Integer> any, double all) {
    Expectation same = new Expectation();
    Expectation neighbours = new Expectation();
    Expectation strangers = new Expectation();
    alike.forEach((pattern, pairs) -> learn(pattern, pairs, same, neighbours));
    any.forEach((pattern, pairs) -> learn(pattern, pairs, strangers));
    double looked = any.values().stream().mapToDouble(Integer::doubleValue).sum();
    for (Compared compared : Compared.values()) {
      for (int level = 0; level < compared.levels().size(); level++) {
        if (!Eligible.isUnknown(compared, level) && compared != Compared.MEANT_ID) {
          int c = compared.ordinal();
          double m = same.share(c, level, start.m[c][level], FEW_PERSONS);
          shares.m[c][level] = isOther(compared, level) ? Math.min(m, start.m[c][level]) : m;
          if (compared == Compared.HOUSEHOLD) {
            household(level, strangers, neighbours, all / looked);
          } else {
            others(compared, level, strangers, neighbours);
          }
        }
      }
    }
  }

  /**
   * Twins, and a child with its father's name, look like one person with a mistake. So nothing is
   * learnt from them that would make another name or birth date speak less against one person.
   */
  private static boolean isOther(Compared compared, int level) {
    return switch (compared) {
      case GIVEN_NAME -> level == GivenName.DIFFERENT.ordinal();
      case BIRTH_DATE -> level == BirthDate.DIFFERENT.ordinal();
      default -> false;
    };
  }

  private void learn(long pattern, int pairs, Expectation same, Expectation neighbours) {
    double persons = pairs * shares.probability(pattern, prior, homes);
    for (Compared compared : Compared.values()) {
      if (Pattern.isFree(pattern, compared.ordinal())) {
        same.add(compared, pattern, persons);
      }
      if (Shares.isHome(pattern)) {
        neighbours.add(compared, pattern, pairs - persons);
      }
    }
  }

  private void learn(long pattern, int pairs, Expectation strangers) {
    double apart = pairs * (1 - shares.probability(pattern, prior, homes));
    for (Compared compared : Compared.values()) {
      if (compared == Compared.HOUSEHOLD || !homes || !Shares.isHome(pattern)) {
        strangers.add(compared, pattern, apart);
      }
    }
  }

  private void others(Compared compared, int level, Expectation strangers, Expectation neighbours) {
    int c = compared.ordinal();
    if (compared != Compared.GIVEN_NAME || level != GivenName.SAME.ordinal()) {
      // How common each name is stands in the model's table, to which u belongs.
      shares.u[c][level] = strangers.share(c, level, start.u[c][level], FEW_STRANGERS);
    }
    double one = start.uHousehold[c][level] * initials(compared, level);
    shares.uHousehold[c][level] =
        start.uHousehold[c][level] == start.u[c][level]
            ? shares.u[c][level]
            : homes ? neighbours.share(c, level, one, FEW_STRANGERS) : one;
  }

  /** By how much more rows here know initials only; at home they do so as much more. */
  private double initials(Compared compared, int level) {
    int c = compared.ordinal();
    boolean ofInitials =
        compared == Compared.GIVEN_NAME
            && (level == GivenName.SEVERAL_INITIALS_AGREE.ordinal()
                || level == GivenName.INITIAL_AGREES.ordinal()
                || level == GivenName.OTHER_INITIAL_AGREES.ordinal());
    return ofInitials ? shares.u[c][level] / start.u[c][level] : 1;
  }

  /**
   * @param scale of the pairs looked at to all pairs
   */
  private void household(int level, Expectation strangers, Expectation neighbours, double scale) {
    int c = Compared.HOUSEHOLD.ordinal();
    double[] old = (homes ? start.uHousehold : start.u)[c];
    Surname surname = Pattern.surname(level);
    Address address = Pattern.address(level);
    double learnt;
    if (address.isHousehold()) {
      // All pairs at one address are among the candidates; of those nearly so, only some.
      int same = Compared.household(surname, Address.SAME_ADDRESS);
      double expected = strangers.could(c, same) * scale * old[same] + FEW_STRANGERS;
      learnt = old[level] * (neighbours.came(c, same) + FEW_STRANGERS) / expected;
    } else {
      double near = old[level] * strangers.addressFactor(address, old, FEW_STRANGERS);
      boolean inTable = surname == Surname.SAME_NAME;
      learnt = inTable ? near : strangers.share(c, level, near, FEW_STRANGERS);
    }
    boolean one = start.u[c][level] == start.uHousehold[c][level];
    if (homes || one) {
      shares.uHousehold[c][level] = learnt;
    }
    if (!homes || one) {
      shares.u[c][level] = learnt;
    }
  }
}
