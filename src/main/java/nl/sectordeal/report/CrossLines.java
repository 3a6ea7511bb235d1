package nl.sectordeal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.measure.CrossTable;
import nl.sectordeal.measure.Crossing;
import nl.sectordeal.measure.Measure.Axis;

/**
 * The rows and columns of a figure by two attributes, as reports may show them (regels van een
 * kruistabel). Those that count fewer than the smallest cell are one line together; where that line
 * would itself be small, the next smallest joins it.
 */
public record CrossLines(CrossTable table, List<Line> rows, List<Line> columns) {

  /**
   * One row or column.
   *
   * @param codes that it stands for; several for what is not shown by itself
   */
  public record Line(SortedSet<String> codes) {
    /** Whether it stands for several. */
    public boolean isOthers() {
      return codes.size() > 1;
    }
  }

  private static final Comparator<Map.Entry<String, Integer>> FEWEST_FIRST =
      Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());

  /** Lines of which none is smaller than {@code smallest}, as far as there are enough counts. */
  public static CrossLines of(CrossTable table, int smallest) {
    return new CrossLines(
        table,
        lines(table.rowSums(), table.by().rows(), smallest),
        lines(table.columnSums(), table.by().columns(), smallest));
  }

  private static List<Line> lines(SortedMap<String, Integer> sums, Axis axis, int smallest) {
    List<String> shown = new ArrayList<>();
    TreeSet<String> others = new TreeSet<>();
    int ofOthers = 0;
    for (Map.Entry<String, Integer> line : sums.entrySet().stream().sorted(FEWEST_FIRST).toList()) {
      if (line.getValue() < smallest || (ofOthers > 0 && ofOthers < smallest)) {
        others.add(line.getKey());
        ofOthers += line.getValue();
      } else {
        shown.add(line.getKey());
      }
    }
    shown.sort(order(axis));
    List<Line> lines = new ArrayList<>();
    shown.forEach(code -> lines.add(new Line(new TreeSet<>(List.of(code)))));
    if (!others.isEmpty()) {
      lines.add(new Line(others));
    }
    return List.copyOf(lines);
  }

  /** As the names come, then by code; what is not known comes last. */
  private static Comparator<String> order(Axis axis) {
    List<String> named = List.copyOf(axis.names().keySet());
    return Comparator.<String, Boolean>comparing(Crossing.UNKNOWN::equals)
        .thenComparing(code -> named.contains(code) ? named.indexOf(code) : named.size())
        .thenComparing(Comparator.naturalOrder());
  }

  /** What a cell counts. */
  public int count(Line row, Line column) {
    return table.sum(row.codes(), column.codes());
  }

  /** What a row counts. */
  public int rowSum(Line row) {
    return table.sum(row.codes(), table.columns());
  }

  /** What a column counts. */
  public int columnSum(Line column) {
    return table.sum(table.rows(), column.codes());
  }
}
