package nl.sectordeal.person;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.record.Row;

/**
 * All rows of one person (persoon), live ones and those no longer in force.
 *
 * @param person the person's number
 * @param rows in the order of source, key, sender
 */
public record PersonRows(String person, List<Row> rows) {

  /** Gathers linked rows, which must be sorted by person. */
  public static List<PersonRows> group(List<Linked> linked) {
    List<PersonRows> persons = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= linked.size(); to++) {
      if (to == linked.size() || !linked.get(to).person().equals(linked.get(from).person())) {
        List<Row> rows = new ArrayList<>(to - from);
        linked.subList(from, to).forEach(one -> rows.add(one.row()));
        persons.add(new PersonRows(linked.get(from).person(), rows));
        from = to;
      }
    }
    return persons;
  }
}
