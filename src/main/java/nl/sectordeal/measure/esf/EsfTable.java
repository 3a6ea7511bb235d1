package nl.sectordeal.measure.esf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.measure.Reason;

/**
 * What was counted for the fund, by operation, indicator, year and gender (ESF-tabel). Each number
 * is one of decisions.
 *
 * @param counts decisions that count
 * @param reasons decisions that do not, by reason
 * @param wholes decisions that count by code, counted apart from the cells
 * @param persons different persons in the total
 */
public record EsfTable(
    EsfTerms terms,
    SortedMap<Key, Integer> counts,
    SortedMap<Key, Map<Reason, Integer>> reasons,
    Map<String, Integer> wholes,
    int persons) {

  /** Code of those who left, which is no indicator and stands beside them. */
  public static final String LEAVERS = "LEFT";

  private static final List<String> TOTAL = List.of("CO01", "CO03", "CO05");

  /** One cell. */
  public record Key(String operation, String code, int year, String gender)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::operation)
            .thenComparing(Key::code)
            .thenComparing(Key::year)
            .thenComparing(Key::gender);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  public EsfTable {
    counts = new TreeMap<>(counts);
    reasons = new TreeMap<>(reasons);
    wholes = Map.copyOf(wholes);
  }

  /** How many participations count under a code, by a count apart from the cells. */
  int whole(String code) {
    return wholes.getOrDefault(code, 0);
  }

  /** How many participations count under a code. */
  public int count(String code, Slice slice) {
    int count = 0;
    for (Map.Entry<Key, Integer> cell : counts.entrySet()) {
      if (cell.getKey().code().equals(code) && slice.holds(cell.getKey())) {
        count += cell.getValue();
      }
    }
    return count;
  }

  /** The sum over some codes. */
  public int count(List<String> codes, Slice slice) {
    return codes.stream().mapToInt(code -> count(code, slice)).sum();
  }

  /** How many do not count under a code, for one reason. */
  public int count(String code, Reason reason, Slice slice) {
    int count = 0;
    for (Map.Entry<Key, Map<Reason, Integer>> cell : reasons.entrySet()) {
      if (cell.getKey().code().equals(code) && slice.holds(cell.getKey())) {
        count += cell.getValue().getOrDefault(reason, 0);
      }
    }
    return count;
  }

  /** Participations with all that must be told: the sum of the three positions. */
  public int total(Slice slice) {
    return terms.period().isPlus() ? count(Indicators.TOTAL_PLUS, slice) : count(TOTAL, slice);
  }

  /** Participations in no figure but the grand total, for lack of something that must be told. */
  public int incomplete(Slice slice) {
    return terms.period().isPlus()
        ? count(Indicators.TOTAL_PLUS, Reason.INCOMPLETE, slice)
        : count(Indicators.GRAND_TOTAL, slice) - total(slice) - apart(slice);
  }

  /** Complete participations of whom the tables of 2014-2020 have no column. */
  public int apart(Slice slice) {
    return TOTAL.stream().mapToInt(code -> count(code, Reason.NOT_BY_GENDER, slice)).sum();
  }

  /** The years in which anything counts, in order. */
  public SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>();
    counts.keySet().forEach(key -> years.add(key.year()));
    return years;
  }
}
