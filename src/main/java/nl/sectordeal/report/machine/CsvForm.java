package nl.sectordeal.report.machine;

import java.util.List;
import java.util.function.Function;

/**
 * How one CSV file for machines looks.
 *
 * @param header column names, in order
 * @param keyColumns number of leading columns by which lines are sorted, as plain text
 * @param personColumn number of the column that holds a person's number, from 0
 * @param columns the fields of one line, one per column of the header; no nulls
 */
public record CsvForm<T>(
    List<String> header, int keyColumns, int personColumn, Function<T, String[]> columns) {
  CsvOrder order() {
    return new CsvOrder(keyColumns);
  }
}
