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

  /** The rows of one person. */
  public static PersonRows of(String person, List<Linked> linked) {
    List<Row> rows = new ArrayList<>(linked.size());
    linked.forEach(one -> rows.add(one.row()));
    return new PersonRows(person, rows);
  }
}
