package nl.sectordeal.report.protect;

import java.util.List;

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
}
