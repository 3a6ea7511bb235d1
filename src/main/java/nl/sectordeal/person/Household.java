package nl.sectordeal.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rows that agree on surname, birth date, postcode and house number: one person, or twins. Given names and initials
 * tell them apart.
 */
final class Household {

  /** The given names and initials that one unit goes by here. */
  static final class Names {
    private final Set<Long> given = new HashSet<>();
    private final Set<Integer> initials = new HashSet<>();

    void add(long givenName, int initial) {
      if (givenName != 0) {
        given.add(givenName);
      }
      if (initial != 0) {
        initials.add(initial);
      }
    }

    /** Given names decide where both sides have one, initials otherwise. Blank never agrees. */
    boolean fit(long givenName, int initial) {
      if (givenName != 0 && !given.isEmpty()) {
        return given.contains(givenName);
      }
      return initial != 0 && initials.contains(initial);
    }

    boolean onlyInitials() {
      return given.isEmpty();
    }
  }

  /** By root unit, in ascending order. */
  private final Map<Integer, Names> units = new TreeMap<>();

  void add(int unit, long givenName, int initial) {
    units.computeIfAbsent(unit, key -> new Names()).add(givenName, initial);
  }

  /** Units that a row with this name fits. */
  List<Integer> fitting(long givenName, int initial) {
    List<Integer> fits = new ArrayList<>();
    units.forEach(
        (unit, names) -> {
          if (names.fit(givenName, initial)) {
            fits.add(unit);
          }
        });
    return fits;
  }

  boolean onlyInitials(int unit) {
    Names names = units.get(unit);
    return names != null && names.onlyInitials();
  }

  boolean isEmpty() {
    return units.isEmpty();
  }
}
