package nl.sectordeal.report.protect;

import java.util.List;
import nl.sectordeal.report.protect.Cell.Part;

/**
 * What the tables of one report showed to one audience (getoonde tabellen).
 *
 * @param smallest the lowest count above zero that was shown
 * @param cells every count of it, also those that stand nowhere and follow
 * @param sums how they add up
 */
public record ShownTables(int smallest, List<ShownCell> cells, List<Sum> sums) {
  public ShownTables {
    cells = List.copyOf(cells);
    sums = List.copyOf(sums);
  }

  /**
   * Whether a reader finds this number of a part of a figure. A group or month that is in no line
   * counts zero; an employer may be among those that are not named.
   */
  public boolean isSeen(String measure, String period, Part part, String label, int count) {
    for (ShownCell shown : cells) {
      Cell cell = shown.cell();
      if (cell.part() == part
          && cell.label().equals(label)
          && cell.measure().equals(measure)
          && cell.period().equals(period)) {
        return !shown.isHidden() && shown.count() == count;
      }
    }
    return count == 0 && part != Part.EMPLOYER;
  }
}
