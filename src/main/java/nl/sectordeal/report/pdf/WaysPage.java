package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.renderers.Renderable;
import nl.sectordeal.measure.CrossTable;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.report.CrossLines;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.SmallCells.ShownTable;
import nl.sectordeal.report.shown.ShownFigures;

/** What people leave most, and where they go, of the first measure of moves (wegen). */
final class WaysPage {

  /**
   * What people leave.
   *
   * @param amount how many left it
   * @param where they went, most first; small numbers are not told
   * @param alt what the bar shows, in words
   */
  record WayRow(String label, String amount, Renderable bar, String where, String alt) {}

  /** Some who went one way. */
  private record Some(String name, ShownCount count) {
    private int number() {
      return count.visible().orElse(0);
    }
  }

  private final MonthlyReport report;
  private final ShownFigures shown;
  private final SmallCells small;
  private final Wording words;
  private final CrossNames names;

  WaysPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.shown = new ShownFigures(report, small);
    this.small = small;
    this.words = words;
    this.names = new CrossNames(words);
  }

  List<WayRow> rows() {
    for (Figure figure : report.figures()) {
      CrossTable table = figure.table();
      if (figure.unit() == Unit.MOVES && table != null) {
        return rows(CrossLines.of(table, small.smallest()), figure);
      }
    }
    return List.of();
  }

  private List<WayRow> rows(CrossLines lines, Figure figure) {
    ShownTable table = shown.crossings(figure, lines);
    List<Integer> order = new ArrayList<>();
    for (int row = 0; row < lines.rows().size(); row++) {
      order.add(row);
    }
    order.sort(Comparator.comparing(row -> -table.rowTotals().get(row).visible().orElse(0)));
    int most = order.isEmpty() ? 0 : table.rowTotals().get(order.get(0)).visible().orElse(0);
    List<WayRow> rows = new ArrayList<>();
    for (int row : order) {
      String label = names.of(lines.table().by().rows(), lines.rows().get(row));
      ShownCount left = table.rowTotals().get(row);
      String amount = words.number(left);
      rows.add(
          new WayRow(
              label,
              amount,
              BarChart.part(left.visible().orElse(0), Math.max(1, most)),
              where(lines, table.rows().get(row)),
              label + ": " + amount));
    }
    return rows;
  }

  private String where(CrossLines lines, List<ShownCount> cells) {
    List<Some> some = new ArrayList<>();
    boolean hidden = false;
    for (int column = 0; column < cells.size(); column++) {
      ShownCount count = cells.get(column);
      hidden |= !count.isVisible();
      if (count.visible().orElse(0) > 0) {
        some.add(
            new Some(names.of(lines.table().by().columns(), lines.columns().get(column)), count));
      }
    }
    some.sort(Comparator.comparing(one -> -one.number()));
    List<String> texts = new ArrayList<>();
    for (Some one : some) {
      texts.add(
          words.text("ways.one", Map.of("name", one.name(), "count", words.number(one.count()))));
    }
    if (hidden) {
      texts.add(words.text(some.isEmpty() ? "ways.few" : "ways.more"));
    }
    return String.join(", ", texts);
  }
}
