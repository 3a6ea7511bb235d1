package nl.sectordeal.person;

import java.util.Arrays;

/**
 * Persons of one household (same surname, birth date and address) and the names they go by: one
 * person, or twins. Given names tell them apart, initials where one side has no more. Used again
 * for every household.
 */
final class Namesakes {
  private static final int[] NOBODY = {};

  private int[] unit = new int[8];
  private long[] givenName = new long[8];
  private int[] initial = new int[8];
  private int size;

  void clear() {
    size = 0;
  }

  /** Adds a name that a person goes by; 0 stands for unknown. */
  void add(int person, long given, int letter) {
    for (int i = 0; i < size; i++) {
      if (unit[i] == person && givenName[i] == given && initial[i] == letter) {
        return;
      }
    }
    if (size == unit.length) {
      unit = Arrays.copyOf(unit, size * 2);
      givenName = Arrays.copyOf(givenName, size * 2);
      initial = Arrays.copyOf(initial, size * 2);
    }
    unit[size] = person;
    givenName[size] = given;
    initial[size] = letter;
    size++;
  }

  /** Persons whom someone of this name fits, each once. */
  int[] fitting(long given, int letter) {
    int[] fits = NOBODY;
    for (int i = 0; i < size; i++) {
      if (fits(i, given, letter) && !contains(fits, unit[i])) {
        fits = Arrays.copyOf(fits, fits.length + 1);
        fits[fits.length - 1] = unit[i];
      }
    }
    return fits;
  }

  /** Given names decide where both sides have one, initials otherwise. Blank never agrees. */
  private boolean fits(int i, long given, int letter) {
    return (given != 0 && hasGivenName(unit[i]))
        ? givenName[i] == given
        : (letter != 0 && initial[i] == letter);
  }

  private boolean hasGivenName(int person) {
    for (int i = 0; i < size; i++) {
      if (unit[i] == person && givenName[i] != 0) {
        return true;
      }
    }
    return false;
  }

  static boolean contains(int[] persons, int person) {
    for (int one : persons) {
      if (one == person) {
        return true;
      }
    }
    return false;
  }
}
