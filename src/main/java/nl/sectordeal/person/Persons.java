package nl.sectordeal.person;

/**
 * What linking found out: which version belongs to which person, and the persons' numbers
 * (personen).
 */
final class Persons {
  private final Versions versions;
  private final Links links;
  private final long[] numbers;

  /**
   * Takes over what was found.
   *
   * @param numbers number of each unit, as bits
   */
  Persons(Versions versions, Links links, long[] numbers) {
    this.versions = versions;
    this.links = links;
    this.numbers = numbers;
  }

  Versions versions() {
    return versions;
  }

  Links links() {
    return links;
  }

  /** Number of a unit, as bits. */
  long numberOf(int unit) {
    return numbers[unit];
  }
}
