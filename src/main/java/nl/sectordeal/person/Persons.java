package nl.sectordeal.person;

import nl.sectordeal.person.match.Links;
import nl.sectordeal.person.match.Matched;
import nl.sectordeal.person.match.Versions;

/**
 * What linking found out: which version belongs to which person, and the persons' numbers
 * (personen).
 */
final class Persons {
  private final Matched matched;
  private final long[] numbers;

  /**
   * Takes over what was found.
   *
   * @param numbers number of each unit, as bits
   */
  Persons(Matched matched, long[] numbers) {
    this.matched = matched;
    this.numbers = numbers;
  }

  Matched matched() {
    return matched;
  }

  Versions versions() {
    return matched.versions();
  }

  Links links() {
    return matched.links();
  }

  /** Number of a unit, as bits. */
  long numberOf(int unit) {
    return numbers[unit];
  }
}
