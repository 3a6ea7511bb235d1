package nl.sectordeal.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import nl.sectordeal.person.match.Links;
import nl.sectordeal.person.match.Versions;

/**
 * Gives every person a number, made from the person's first record by receipt, source and row key.
 */
final class Numbering {
  private final Versions versions;
  private final ToLongFunction<String> bitsOf;
  private final int[] first;
  private final long[] numbers;

  private Numbering(Versions versions, int units, ToLongFunction<String> bitsOf) {
    this.versions = versions;
    this.bitsOf = bitsOf;
    this.first = new int[units];
    this.numbers = new long[units];
    Arrays.fill(first, Versions.NONE);
  }

  /**
   * Numbers as bits, by unit; 0 for units without versions.
   *
   * @param bitsOf makes a number from the name of a record
   */
  static long[] number(Versions versions, Links links, ToLongFunction<String> bitsOf) {
    Numbering numbering = new Numbering(versions, links.unitCount(), bitsOf);
    numbering.findFirstRecords(links);
    numbering.makeNumbers();
    return numbering.numbers;
  }

  private void findFirstRecords(Links links) {
    for (int v = 0; v < versions.size(); v++) {
      int unit = links.unitOf(v);
      if (first[unit] == Versions.NONE || versions.compareRecords(v, first[unit]) < 0) {
        first[unit] = v;
      }
    }
  }

  private void makeNumbers() {
    int persons = 0;
    long[] sorted = new long[numbers.length];
    for (int unit = 0; unit < numbers.length; unit++) {
      if (first[unit] != Versions.NONE) {
        numbers[unit] = bitsOf.applyAsLong(versions.seed(first[unit]));
        sorted[persons++] = numbers[unit];
      }
    }
    Arrays.sort(sorted, 0, persons);
    for (int i = 1; i < persons; i++) {
      if (sorted[i] == sorted[i - 1]) {
        separateEqualNumbers();
        return;
      }
    }
  }

  /**
   * Among a million persons one chance in two thousand: of two with one number the later takes
   * another.
   */
  private void separateEqualNumbers() {
    List<Integer> units = new ArrayList<>();
    for (int unit = 0; unit < numbers.length; unit++) {
      if (first[unit] != Versions.NONE) {
        units.add(unit);
      }
    }
    units.sort((a, b) -> versions.compareRecords(first[a], first[b]));
    Set<Long> taken = new HashSet<>();
    for (int unit : units) {
      String seed = versions.seed(first[unit]);
      for (int again = 1; !taken.add(numbers[unit]); again++) {
        numbers[unit] = bitsOf.applyAsLong(seed + '\n' + again);
      }
    }
  }
}
