package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.List;

/** Invents people, one by number, the same for the same seed (bevolking). */
final class People {
  private static final String LETTERS = "ABCDEFGHJKLMNPRSTVWXZ";

  private final long seed;

  People(long seed) {
    this.seed = seed;
  }

  /** As {@link #of}, but one in twenty lives with the one before, and bears the same surname. */
  Person inHousehold(int number, Group group) {
    Person p = of(number, group);
    if (number % 20 != 7) {
      return p;
    }
    Person other = of(number - 1, group);
    return p.surnamed(other.particle(), other.surname()).at(other);
  }

  /** The person with this number; of one number there is one person, whatever the group. */
  Person of(int number, Group group) {
    Dice dice = new Dice(seed ^ 0x5EEDL, number);
    boolean woman = dice.chance(58);
    String given = Names.pick(dice, woman ? Names.WOMEN : Names.MEN).official();
    String initials =
        initial(given) + (dice.chance(45) ? LETTERS.charAt(dice.below(21)) + "." : "");
    Names.Family family = Names.pick(dice, Names.FAMILIES);
    String house = dice.between(1, 420) + (dice.chancePerMille(15) ? "a" : "");
    return new Person(
        InventedIds.bsn(number),
        InventedIds.onderwijsnummer(number % 490_000),
        given,
        initials,
        family.particle(),
        family.name(),
        birth(dice, group),
        woman ? "V" : "M",
        postcode(dice),
        house,
        group);
  }

  private static LocalDate birth(Dice dice, Group group) {
    return group == Group.JONGERE
        ? dice.day(LocalDate.of(1995, 4, 1), LocalDate.of(2001, 12, 28))
        : dice.day(LocalDate.of(1957, 2, 1), LocalDate.of(1993, 12, 31));
  }

  /** A postcode in The Hague. */
  static String postcode(Dice dice) {
    String letters = "" + LETTERS.charAt(dice.below(21)) + LETTERS.charAt(dice.below(21));
    boolean impossible = List.of("SA", "SD", "SS").contains(letters);
    return dice.between(2491, 2598) + " " + (impossible ? "KB" : letters);
  }

  private static String initial(String given) {
    return given.charAt(0) + ".";
  }
}
