package nl.sectordeal.record.mapping;

import nl.sectordeal.record.table.Cell;
import nl.sectordeal.record.table.RawRow;

/**
 * A column of the file at hand (kolom).
 *
 * @param position from 0; {@link #ABSENT} when the file lacks it
 * @param heading as its sender wrote it
 */
public record Column(int position, String heading) {
  /** Where a column stands that the file lacks. */
  public static final int ABSENT = -1;

  /** Stands for what a row says outside its columns. */
  static final Column NONE = new Column(ABSENT, "");

  Cell in(RawRow row) {
    return position == ABSENT || position >= row.cells().size()
        ? Cell.BLANK
        : row.cells().get(position);
  }
}
