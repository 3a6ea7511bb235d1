package nl.sectordeal.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.linkage.Human.Address;
import nl.sectordeal.linkage.Human.Surname;
import nl.sectordeal.linkage.Human.Usage;
import org.jspecify.annotations.Nullable;

/**
 * Makes the people of one household, with all that makes them hard to tell apart: a surname and
 * address they share, twins, a son with his father's name, lodgers (gezin).
 */
final class Families {
  /** Room for the person numbers of a household. */
  static final int LARGEST = 10;

  private static final LocalDate TODAY = LocalDate.of(2021, 7, 1);

  private final long seed;
  private final int number;
  private final Names names;
  private final Streets streets;
  private final Chance chance;
  private final List<Human> people = new ArrayList<>();
  private final Address address;
  private final @Nullable Address former;

  Families(long seed, int number, Names names, Streets streets) {
    this.seed = seed;
    this.number = number;
    this.names = names;
    this.streets = streets;
    chance = Chance.of(seed, 4, number);
    address = streets.of(number);
    former = chance.in(0.22) ? streets.any(chance) : null;
  }

  List<Human> make() {
    double kind = chance.share();
    int origin = names.origin(chance);
    if (kind < 0.28) {
      adult(origin, chance.between(18, 90), gender(), null);
    } else if (kind < 0.5) {
      couple(origin, chance.between(20, 85));
    } else if (kind < 0.8) {
      family(origin);
    } else if (kind < 0.9) {
      Human parent = adult(origin, chance.between(22, 60), chance.in(0.8) ? 2 : 1, null);
      children(parent, parent.surname(), chance.between(1, 3), origin);
    } else if (kind < 0.95) {
      for (int i = chance.between(2, 5); i > 0; i--) {
        adult(names.origin(chance), chance.between(18, 30), gender(), null);
      }
    } else {
      threeGenerations(origin);
    }
    return people;
  }

  private int gender() {
    return chance.between(1, 2);
  }

  private void family(int origin) {
    Human father = couple(origin, chance.between(25, 64));
    Surname surname = chance.in(0.93) ? father.surname() : people.get(1).surname();
    children(
        father, surname, chance.in(0.15) ? chance.between(3, 6) : chance.between(1, 2), origin);
  }

  private void threeGenerations(int origin) {
    Human father = couple(origin, chance.between(28, 55));
    children(father, father.surname(), chance.between(1, 3), origin);
    Surname surname = chance.in(0.6) ? father.surname() : people.get(1).surname();
    int gender = chance.in(0.7) ? 2 : 1;
    int age = age(father) + chance.between(20, 35);
    add(givenNames(origin, gender, age), surname, null, Usage.OWN, day(age), gender, former);
  }

  /** Gives the man, or the first of the two; the other one follows. */
  private Human couple(int origin, int age) {
    boolean sameGender = chance.in(0.04);
    Human first = adult(origin, age, 1, null);
    Surname own = names.surname(chance.in(0.85) ? origin : names.origin(chance), chance);
    int years = Math.max(18, age + chance.between(-8, 4));
    adult(origin, years, sameGender ? 1 : 2, own, first.surname());
    return first;
  }

  private Human adult(int origin, int age, int gender, @Nullable Surname partner) {
    return adult(origin, age, gender, names.surname(origin, chance), partner);
  }

  private Human adult(int origin, int age, int gender, Surname own, @Nullable Surname partner) {
    Address before = former != null ? former : chance.in(0.05) ? streets.any(chance) : null;
    Usage usage = partner == null ? Usage.OWN : usage(gender);
    return add(givenNames(origin, gender, age), own, partner, usage, day(age), gender, before);
  }

  private Usage usage(int gender) {
    double share = chance.share();
    double own = gender == 1 ? 0.93 : 0.5;
    return share < own
        ? Usage.OWN
        : share < own + (1 - own) * 0.45
            ? Usage.PARTNER_THEN_OWN
            : share < own + (1 - own) * 0.9 ? Usage.PARTNER : Usage.OWN_THEN_PARTNER;
  }

  private void children(Human parent, Surname surname, int count, int origin) {
    int youngest = Math.max(0, age(parent) - chance.between(22, 38));
    LocalDate born = day(youngest);
    for (int i = 0; i < count; i++) {
      boolean twin = i > 0 && chance.in(0.06);
      if (!twin && i > 0) {
        born = born.minusDays(chance.between(350, 1500));
      }
      child(parent, surname, born, twin, origin);
    }
  }

  private void child(Human parent, Surname surname, LocalDate born, boolean twin, int origin) {
    Human last = people.get(people.size() - 1);
    int gender = twin && chance.in(0.65) ? last.gender() : gender();
    List<String> given = givenNames(origin, gender, TODAY.getYear() - born.getYear());
    if (twin && last.givenNames().equals(given)) {
      given = givenNames(origin, gender, TODAY.getYear() - born.getYear());
    } else if (gender == parent.gender() && chance.in(0.05)) {
      given = parent.givenNames();
    }
    add(given, surname, null, Usage.OWN, born, gender, former);
  }

  private List<String> givenNames(int origin, int gender, int age) {
    int year = TODAY.getYear() - age;
    List<String> given = new ArrayList<>(List.of(names.givenName(origin, gender, year, chance)));
    for (int i = 0; i < 2 && chance.in(0.35); i++) {
      String more = names.givenName(origin, gender, year - 30, chance);
      if (!given.contains(more)) {
        given.add(more);
      }
    }
    return List.copyOf(given);
  }

  private Human add(
      List<String> given,
      Surname own,
      @Nullable Surname partner,
      Usage usage,
      LocalDate born,
      int gender,
      @Nullable Address before) {
    List<String> shorter = names.shortForms(given.get(0));
    String called = !shorter.isEmpty() && chance.in(0.6) ? chance.any(shorter) : given.get(0);
    int person = number * LARGEST + people.size();
    boolean left = partner == null && age(born) > 23 && people.size() > 1 && chance.in(0.5);
    Human human =
        new Human(
            person,
            number,
            given,
            called,
            own,
            partner,
            usage,
            born,
            gender,
            Bsn.of(seed, person),
            left ? streets.any(chance) : address,
            left ? address : before);
    people.add(human);
    return human;
  }

  private LocalDate day(int age) {
    return TODAY.minusYears(age).minusDays(chance.below(365));
  }

  private static int age(Human human) {
    return age(human.born());
  }

  private static int age(LocalDate born) {
    return born.until(TODAY).getYears();
  }
}
