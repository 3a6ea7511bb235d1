package nl.sectordeal.report.pdf;

import java.util.List;

/**
 * A line of a table with a column per period.
 *
 * @param table name of the table; a new name starts a new table
 * @param heads what stands above the cells
 * @param total whether it is the line of totals
 */
record MatrixRow(
    String table, List<String> heads, String label, List<String> cells, Boolean total) {

  /** Whether it is an ordinary line; the opposite of {@link #total}, as templates cannot negate. */
  public Boolean plain() {
    return !total;
  }
}
