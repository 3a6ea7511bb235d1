package nl.sectordeal.person;

/**
 * What linking found out (personen).
 *
 * @param numbers number of each unit, as bits
 */
@SuppressWarnings(
    "ArrayRecordComponent") // an array of a million numbers, seen by this package only
record Persons(Versions versions, Links links, long[] numbers) {

  /** Number of the person of a version, as bits. */
  long numberOf(int v) {
    return numbers[links.unitOf(v)];
  }
}
