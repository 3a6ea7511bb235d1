package nl.sectordeal.report.pdf;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.SmallCells.ShownList;
import nl.sectordeal.report.SmallCells.ShownTable;

/** Per measure a table of groups by periods, with totals, protected as a whole. */
final class GroupTables {
  private static final int LAST_MONTHS = 12;

  /** Years and totals that fit on a line. */
  private static final int WIDE_CELLS = 7;

  private final MonthlyReport report;
  private final SmallCells small;
  private final Wording words;

  GroupTables(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.words = words;
  }

  /** Tables of measures per year and of the deal, of seven cells wide at most. */
  List<MatrixRow> perYear() {
    List<MatrixRow> rows = new ArrayList<>();
    for (List<Figure> figures : measures()) {
      if (Period.cycleOf(figures.get(0).period()) != Cycle.MONTH) {
        rows.addAll(table(figures, WIDE_CELLS));
      }
    }
    return rows;
  }

  /** Tables of measures per month, over the last twelve months; a single unknown group is no table. */
  List<MatrixRow> perMonth() {
    List<MatrixRow> rows = new ArrayList<>();
    for (List<Figure> figures : measures()) {
      if (Period.cycleOf(figures.get(0).period()) == Cycle.MONTH) {
        List<Figure> last =
            figures.subList(Math.max(0, figures.size() - LAST_MONTHS), figures.size());
        if (groups(last).size() > 1) {
          rows.addAll(table(last, LAST_MONTHS + 1));
        }
      }
    }
    return rows;
  }

  /** Shares: how many last, how many do not, and what part that is. */
  List<MatrixRow> shares() {
    List<MatrixRow> rows = new ArrayList<>();
    for (List<Figure> figures : byMeasure(true)) {
      List<Figure> last = figures.subList(Math.max(0, figures.size() - WIDE_CELLS), figures.size());
      rows.addAll(share(last));
    }
    return rows;
  }

  private List<MatrixRow> share(List<Figure> figures) {
    List<String> lasting = new ArrayList<>();
    List<String> ended = new ArrayList<>();
    List<String> together = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (Figure figure : figures) {
      ShownList list = small.list(new int[] {figure.counted(), figure.notDurable()});
      ShownCount counted = list.cells().get(0);
      int whole = figure.counted() + figure.notDurable();
      lasting.add(words.number(counted));
      ended.add(words.number(list.cells().get(1)));
      together.add(words.number(list.total()));
      boolean shown = counted.isVisible() && list.total().isVisible() && whole > 0;
      part.add(shown ? words.percent(figure.counted(), whole) : whole == 0 ? "–" : "x");
    }
    String title = figures.get(0).title();
    List<String> heads = heads(figures);
    return List.of(
        new MatrixRow(title, heads, words.text("share.lasting"), lasting, false),
        new MatrixRow(title, heads, words.text("share.ended"), ended, false),
        new MatrixRow(title, heads, words.text("share.together"), together, false),
        new MatrixRow(title, heads, words.text("share.part"), part, true));
  }

  private List<List<Figure>> measures() {
    return byMeasure(false);
  }

  private List<List<Figure>> byMeasure(boolean share) {
    Map<String, List<Figure>> found = new LinkedHashMap<>();
    for (Figure figure : report.figures()) {
      if ((figure.unit() == Unit.SHARE) == share) {
        found.computeIfAbsent(figure.measure(), id -> new ArrayList<>()).add(figure);
      }
    }
    return List.copyOf(found.values());
  }

  private static SortedSet<String> groups(List<Figure> figures) {
    SortedSet<String> groups = new TreeSet<>();
    figures.forEach(figure -> groups.addAll(figure.byGroup().keySet()));
    return groups;
  }

  private List<MatrixRow> table(List<Figure> figures, int width) {
    List<String> groups = List.copyOf(groups(figures));
    if (groups.isEmpty()) {
      return List.of();
    }
    List<String> heads = new ArrayList<>(heads(figures));
    List<List<String>> lines = figures.size() == 1 ? list(figures.get(0), groups) : lines(figures, groups);
    if (figures.size() > 1) {
      heads.add(words.text("total"));
    }
    return blocks(figures.get(0).title(), groups, heads, lines, width);
  }

  private List<List<String>> list(Figure figure, List<String> groups) {
    ShownList list =
        small.list(groups.stream().mapToInt(group -> count(figure, group)).toArray());
    List<List<String>> lines = new ArrayList<>();
    list.cells().forEach(cell -> lines.add(List.of(words.number(cell))));
    lines.add(List.of(words.number(list.total())));
    return lines;
  }

  private List<List<String>> lines(List<Figure> figures, List<String> groups) {
    int[][] counts = new int[groups.size()][figures.size()];
    for (int row = 0; row < groups.size(); row++) {
      for (int column = 0; column < figures.size(); column++) {
        counts[row][column] = count(figures.get(column), groups.get(row));
      }
    }
    ShownTable table = small.table(counts);
    List<List<String>> lines = new ArrayList<>();
    for (int row = 0; row < groups.size(); row++) {
      lines.add(line(table.rows().get(row), table.rowTotals().get(row)));
    }
    lines.add(line(table.columnTotals(), table.total()));
    return lines;
  }

  private static int count(Figure figure, String group) {
    return figure.byGroup().getOrDefault(group, 0);
  }

  private List<String> line(List<ShownCount> cells, ShownCount total) {
    List<String> line = new ArrayList<>();
    cells.forEach(cell -> line.add(words.number(cell)));
    line.add(words.number(total));
    return line;
  }

  /** Cuts a table that is too wide into tables below one another. */
  private List<MatrixRow> blocks(
      String title,
      List<String> groups,
      List<String> heads,
      List<List<String>> lines,
      int width) {
    List<MatrixRow> rows = new ArrayList<>();
    for (int from = 0; from < heads.size(); from += width) {
      int until = Math.min(from + width, heads.size());
      String name = from == 0 ? title : title + " " + words.text("continued");
      for (int i = 0; i < lines.size(); i++) {
        boolean total = i == groups.size();
        rows.add(
            new MatrixRow(
                name,
                heads.subList(from, until),
                total ? words.text("total") : words.group(groups.get(i)),
                lines.get(i).subList(from, until),
                total));
      }
    }
    return rows;
  }

  private List<String> heads(List<Figure> figures) {
    return figures.stream().map(figure -> head(figure.period())).toList();
  }

  private String head(String period) {
    return switch (Period.cycleOf(period)) {
      case MONTH -> {
        YearMonth month = YearMonth.parse(period);
        yield words.shortMonth(month) + "\n" + month.getYear();
      }
      case YEAR -> period;
      case DEAL -> Period.of(period, report.header()).name(words);
    };
  }
}
