package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.CrossTable;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Axis;
import nl.sectordeal.report.CrossLines;
import nl.sectordeal.report.CrossLines.Line;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.SmallCells.ShownTable;
import nl.sectordeal.report.shown.ShownFigures;

/** Figures by two attributes as tables with sums (kruistabellen). */
final class CrossPage {
  /** Columns that fit on a line, their sum among them. */
  private static final int WIDEST = 13;

  /**
   * A line of a table.
   *
   * @param table its name; a new name starts a new table
   * @param axes what stands before the rows and above the columns
   * @param heads names of the columns
   * @param total whether it is the line of totals
   */
  record CrossRow(
      String table,
      String axes,
      List<String> heads,
      String label,
      List<String> cells,
      Boolean total) {

    /** Whether it is an ordinary line. */
    public Boolean plain() {
      return !total;
    }
  }

  private final MonthlyReport report;
  private final ShownFigures shown;
  private final SmallCells small;
  private final Wording words;
  private final CrossNames names;

  CrossPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.shown = new ShownFigures(report, small);
    this.small = small;
    this.words = words;
    this.names = new CrossNames(words);
  }

  /** The tables of all measures that are broken down, in their order. */
  List<CrossRow> rows() {
    List<CrossRow> rows = new ArrayList<>();
    for (Figure figure : report.figures()) {
      CrossTable table = figure.table();
      if (table != null && !table.counts().isEmpty()) {
        add(rows, figure, CrossLines.of(table, small.smallest()));
      }
    }
    return rows;
  }

  /** Cuts a table that is too wide into tables below one another. */
  private void add(List<CrossRow> rows, Figure figure, CrossLines lines) {
    Axis before = lines.table().by().rows();
    List<String> heads = heads(lines);
    List<List<String>> texts = texts(shown.crossings(figure, lines));
    for (int from = 0; from < heads.size(); from += WIDEST) {
      int until = Math.min(from + WIDEST, heads.size());
      String title = title(figure) + (from == 0 ? "" : " " + words.text("continued"));
      for (int i = 0; i < texts.size(); i++) {
        boolean total = i == lines.rows().size();
        rows.add(
            new CrossRow(
                title,
                axes(before, lines.table().by().columns()),
                heads.subList(from, until),
                total ? words.text("total") : names.of(before, lines.rows().get(i)),
                texts.get(i).subList(from, until),
                total));
      }
    }
  }

  private List<String> heads(CrossLines lines) {
    List<String> heads = new ArrayList<>();
    for (Line column : lines.columns()) {
      heads.add(names.of(lines.table().by().columns(), column));
    }
    heads.add(words.text("total"));
    return heads;
  }

  private List<List<String>> texts(ShownTable table) {
    List<List<String>> texts = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      texts.add(line(table.rows().get(row), table.rowTotals().get(row)));
    }
    texts.add(line(table.columnTotals(), table.total()));
    return texts;
  }

  private List<String> line(List<ShownCount> cells, ShownCount sum) {
    List<String> texts = new ArrayList<>();
    cells.forEach(cell -> texts.add(words.number(cell)));
    texts.add(words.number(sum));
    return texts;
  }

  private String title(Figure figure) {
    Period period = Period.of(figure.period(), report.header());
    return figure.title() + ", " + period.name(words);
  }

  private static String axes(Axis before, Axis above) {
    return before.title() + " ↓\n" + above.title() + " →";
  }
}
