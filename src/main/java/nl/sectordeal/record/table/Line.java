package nl.sectordeal.record.table;

import java.util.List;

/**
 * One row of a file before its headings are known (regel).
 *
 * @param number as the sender sees it
 * @param cells as many as the file has there
 */
record Line(int number, List<Cell> cells) {
  private static final List<Cell> NOTHING = List.of();
  private static final String TOTAL = "totaal";

  static Line blank(int number) {
    return new Line(number, NOTHING);
  }

  /**
   * The same row with exactly this many cells: blank ones are added, what is too much is left out.
   */
  Line widened(int width) {
    int size = cells.size();
    if (size == width) {
      return this;
    }
    Cell[] row = new Cell[width];
    for (int i = 0; i < width; i++) {
      row[i] = i < size ? cells.get(i) : Cell.BLANK;
    }
    return new Line(number, List.of(row));
  }

  boolean isBlank() {
    return firstFilled() == Cell.BLANK;
  }

  /** Whether the first filled cell begins with "totaal". */
  boolean isTotal() {
    return firstFilled() instanceof Cell.Text text && beginsWithTotal(text.text());
  }

  int filledCells() {
    int filled = 0;
    for (Cell cell : cells) {
      if (cell != Cell.BLANK) {
        filled++;
      }
    }
    return filled;
  }

  /** Number of cells up to and including the last filled one. */
  int filledWidth() {
    int width = cells.size();
    while (width > 0 && cells.get(width - 1) == Cell.BLANK) {
      width--;
    }
    return width;
  }

  private Cell firstFilled() {
    for (Cell cell : cells) {
      if (cell != Cell.BLANK) {
        return cell;
      }
    }
    return Cell.BLANK;
  }

  private static boolean beginsWithTotal(String text) {
    int start = 0;
    while (start < text.length() && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    return text.regionMatches(true, start, TOTAL, 0, TOTAL.length());
  }
}
