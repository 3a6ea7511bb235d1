package nl.sectordeal.record.table;

import java.util.List;

/**
 * One row as it stands in a file: cells by the position of their heading (ruwe rij).
 *
 * @param number as the sender sees it: the row of the spreadsheet, or the line of the CSV file on
 *     which the row begins, counted from 1
 * @param cells as many as there are headings; missing ones are blank
 */
public record RawRow(int number, List<Cell> cells) {

  /** Whether all it holds is one cell of several words, as a remark below a table does. */
  public boolean isRemark() {
    Cell only = Cell.BLANK;
    for (Cell cell : cells) {
      if (cell != Cell.BLANK) {
        if (only != Cell.BLANK) {
          return false;
        }
        only = cell;
      }
    }
    return only instanceof Cell.Text text && CellText.of(text).indexOf(' ') > 0;
  }
}
