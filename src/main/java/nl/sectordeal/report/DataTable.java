package nl.sectordeal.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the month's workbook as it stands there, small counts hidden, for files that other
 * programs read (tabel).
 *
 * @param name the same in every language, such as {@code groups}
 * @param smallestCell counts from one up to this, itself not included, are hidden
 * @param rows as many values as there are columns; null where a cell is empty
 */
public record DataTable(
    String name, int smallestCell, List<Column> columns, List<@Nullable Object[]> rows) {

  /**
   * One column.
   *
   * @param name the same in every language, such as {@code counted}
   * @param number whether it holds numbers
   */
  public record Column(String name, boolean number) {}
}
