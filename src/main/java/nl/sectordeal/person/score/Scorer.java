package nl.sectordeal.person.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Weighs pairs of profiles (score). The weight depends on the two profiles and the model only, and
 * not on their order. For one thread; {@link #another()} gives one for the next.
 */
public final class Scorer {
  /** Less than any pair weighs. */
  public static final double TOO_LITTLE = Double.NEGATIVE_INFINITY;

  /** Number of comparisons. */
  public static final int COMPARISONS = Compared.values().length;

  private static final int MEMO_BITS = 18;

  /** More than the order of adding can make. */
  private static final double HAIR = 1e-6;

  /** Known before the names are; gender is weighed with the given name. */
  private static final List<Compared> BEFORE_NAMES =
      List.of(Compared.BIRTH_DATE, Compared.SHARED_NUMBER, Compared.MEANT_ID);

  private final Profiles profiles;
  private final Weights weights;
  private final Rarity rarity;
  private final Nicknames nicknames;
  private final int memoBits;
  private final NameLevels names;
  private final AddressLevels addresses;
  private final Bounds bounds;

  /** Of what the two last turned out to be; for explaining. */
  private final int[] level = new int[Compared.values().length];

  private final double[] bits = new double[level.length];

  /** A scorer of the profiles that have been added by now; later ones need another. */
  public Scorer(LinkModel model, Profiles profiles) {
    this(
        profiles,
        new Weights(model),
        new Rarity(model, profiles.names),
        new Nicknames(model, profiles.names),
        profiles.size() < 1000 ? 8 : MEMO_BITS,
        new Bounds(model));
  }

  private Scorer(
      Profiles profiles,
      Weights weights,
      Rarity rarity,
      Nicknames nicknames,
      int memoBits,
      Bounds bounds) {
    this.profiles = profiles;
    this.weights = weights;
    this.rarity = rarity;
    this.nicknames = nicknames;
    this.memoBits = memoBits;
    this.names = new NameLevels(profiles, nicknames, memoBits);
    this.addresses = new AddressLevels(profiles, memoBits);
    this.bounds = bounds;
  }

  /** The same scorer, for another thread. */
  public Scorer another() {
    return new Scorer(profiles, weights, rarity, nicknames, memoBits, bounds);
  }

  /** Log2 of the odds that two profiles are of one person. */
  public double bits(int a, int b) {
    return bits(a, b, TOO_LITTLE);
  }

  /**
   * The same, or {@link #TOO_LITTLE} where it would be below {@code least}, which is known sooner.
   */
  public double bits(int a, int b, double least) {
    Address address = addresses.of(a, b);
    boolean household = weights.knowHouseholds && address.isHousehold();
    BirthDate birth = BirthDate.of(profiles.birth(a), profiles.birth(b));
    set(Compared.BIRTH_DATE, birth, household);
    set(
        Compared.SHARED_NUMBER,
        SharedNumber.of(profiles.numbers, profiles.number(a), profiles.number(b)),
        household);
    set(Compared.MEANT_ID, isMeant(a, b) ? MeantId.MEANT : MeantId.UNKNOWN, household);
    if (least > TOO_LITTLE && isHopeless(a, b, address, household, least)) {
      return TOO_LITTLE;
    }
    Surname surname = names.surname(a, b);
    household(a, b, surname, address, household);
    birth(birth.with(surname), household);
    GivenName given = names.given(a, b, surname);
    given(a, b, given, household);
    set(Compared.GENDER, Gender.of(profiles.gender(a), profiles.gender(b), given), household);
    double sum = weights.prior;
    for (double one : bits) {
      sum += one;
    }
    return sum < least ? TOO_LITTLE : sum;
  }

  /**
   * The same as {@link #bits(int, int)}, and what each comparison weighs. Of a profile with itself
   * that is how much it says, whether its names are common or not.
   *
   * @param each receives {@link #COMPARISONS} weights, in the order of the model
   */
  public double weigh(int a, int b, double[] each) {
    double sum = bits(a, b);
    System.arraycopy(bits, 0, each, 0, bits.length);
    if (a == b) {
      for (Compared compared : List.of(Compared.HOUSEHOLD, Compared.GIVEN_NAME)) {
        each[compared.ordinal()] =
            weights.bits(compared, lastLevel(compared), weights.knowHouseholds);
      }
      Gender gender = profiles.gender(a) == 0 ? Gender.UNKNOWN : Gender.SAME;
      each[Compared.GENDER.ordinal()] =
          weights.bits(Compared.GENDER, gender.ordinal(), weights.knowHouseholds);
    }
    return sum;
  }

  /** What each comparison found; whatever is unknown weighs 0. */
  public Evidence explain(int a, int b) {
    double sum = bits(a, b);
    List<Evidence.Line> lines = new ArrayList<>();
    lines.add(new Evidence.Line(LinkModel.PRIOR, LinkModel.PRIOR, weights.prior));
    for (Compared compared : Compared.values()) {
      lines.add(
          new Evidence.Line(
              compared.key(), compared.levels().get(lastLevel(compared)), lastBits(compared)));
    }
    return new Evidence(lines, sum);
  }

  /** Whether two names that are not the same cannot make up for what else was found. */
  private boolean isHopeless(int a, int b, Address address, boolean household, double least) {
    if (profiles.surname(a) == profiles.surname(b)) {
      return false;
    }
    double most = weights.prior + bounds.byName(address) + bounds.byGender() + HAIR;
    for (Compared compared : BEFORE_NAMES) {
      most += bits[compared.ordinal()];
    }
    if (most + bounds.byGiven(address) < least) {
      return true;
    }
    if (names.maySwap(a, b)) {
      return false;
    }
    given(a, b, names.given(a, b, Surname.OTHER_NAME), household);
    return most + bits[Compared.GIVEN_NAME.ordinal()] < least;
  }

  private void set(Compared compared, Enum<?> found, boolean household) {
    level[compared.ordinal()] = found.ordinal();
    bits[compared.ordinal()] = weights.bits(compared, found.ordinal(), household);
  }

  private void household(int a, int b, Surname surname, Address address, boolean household) {
    int joint = Compared.household(surname, address);
    level[Compared.HOUSEHOLD.ordinal()] = joint;
    double frequency = weights.frequency(Compared.HOUSEHOLD, joint);
    double rare =
        frequency == 0 || household
            ? 0
            : frequency
                * Math.min(
                    rarity.surname(profiles.surname(a)), rarity.surname(profiles.surname(b)));
    bits[Compared.HOUSEHOLD.ordinal()] =
        weights.bits(Compared.HOUSEHOLD, joint, weights.knowHouseholds) + rare;
  }

  /** Twins who live apart make the same day weigh less, the more the rarer their surname is. */
  private void birth(BirthDate birth, boolean household) {
    set(Compared.BIRTH_DATE, birth, household);
    if (birth == BirthDate.SAME_AND_SURNAME && !household) {
      double shared = bits[Compared.HOUSEHOLD.ordinal()];
      bits[Compared.BIRTH_DATE.ordinal()] -= weights.twins(level[0], shared);
    }
  }

  private void given(int a, int b, GivenName found, boolean household) {
    set(Compared.GIVEN_NAME, found, household);
    double frequency = weights.frequency(Compared.GIVEN_NAME, found.ordinal());
    if (frequency != 0 && !household) {
      bits[Compared.GIVEN_NAME.ordinal()] += frequency * rare(a, b, found);
    }
  }

  private double rare(int a, int b, GivenName found) {
    if (found == GivenName.INITIAL_AGREES) {
      return rarity.initial(profiles.names.texts().letter(profiles.initials(a), 0));
    }
    int one = profiles.names.first(profiles.given(a));
    int other = profiles.names.first(profiles.given(b));
    return Math.min(rarity.givenName(one), rarity.givenName(other));
  }

  private boolean isMeant(int a, int b) {
    return (profiles.hasMeantIds(a) && share(profiles.meantIds(a), profiles.ids(b)))
        || (profiles.hasMeantIds(b) && share(profiles.meantIds(b), profiles.ids(a)));
  }

  private static boolean share(List<UUID> meant, List<UUID> ids) {
    return !Collections.disjoint(meant, ids);
  }

  /** Number of the level that a comparison of the last pair came to. */
  int lastLevel(Compared compared) {
    return level[compared.ordinal()];
  }

  /** What a comparison of the last pair weighed. */
  double lastBits(Compared compared) {
    return bits[compared.ordinal()];
  }
}
