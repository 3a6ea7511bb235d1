package nl.sectordeal.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.measure.Measure.By;

/**
 * What a figure counts by two attributes (kruistabel).
 *
 * @param counts COUNTED by cell, without zeros
 */
public record CrossTable(By by, SortedMap<Crossing, Integer> counts) {

  /** Codes of the rows in which anything counts, sorted. */
  public List<String> rows() {
    SortedSet<String> rows = new TreeSet<>();
    counts.keySet().forEach(crossing -> rows.add(crossing.row()));
    return List.copyOf(rows);
  }

  /** Codes of the columns in which anything counts, sorted. */
  public List<String> columns() {
    SortedSet<String> columns = new TreeSet<>();
    counts.keySet().forEach(crossing -> columns.add(crossing.column()));
    return List.copyOf(columns);
  }

  /** The counts in these rows and columns together. */
  public int sum(Collection<String> rows, Collection<String> columns) {
    int sum = 0;
    for (Map.Entry<Crossing, Integer> cell : counts.entrySet()) {
      if (rows.contains(cell.getKey().row()) && columns.contains(cell.getKey().column())) {
        sum += cell.getValue();
      }
    }
    return sum;
  }

  /** The sum of each row, by its code. */
  public SortedMap<String, Integer> rowSums() {
    SortedMap<String, Integer> sums = new TreeMap<>();
    counts.forEach((crossing, count) -> sums.merge(crossing.row(), count, Integer::sum));
    return sums;
  }

  /** The sum of each column, by its code. */
  public SortedMap<String, Integer> columnSums() {
    SortedMap<String, Integer> sums = new TreeMap<>();
    counts.forEach((crossing, count) -> sums.merge(crossing.column(), count, Integer::sum));
    return sums;
  }
}
