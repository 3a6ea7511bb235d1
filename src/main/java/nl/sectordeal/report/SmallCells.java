package nl.sectordeal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.sectordeal.report.DifferenceStatement.PartChange;
import nl.sectordeal.report.MonthlyReport.SourceLine;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Cell;
import nl.sectordeal.report.protect.Kinship;
import nl.sectordeal.report.protect.Protected;
import nl.sectordeal.report.protect.ShownTables;
import org.jspecify.annotations.Nullable;

/**
 * Keeps small counts from being read, also by subtracting others from a total (kleine aantallen).
 *
 * <p>Counts from one up to the smallest allowed are hidden, totals too; zero is shown. More cells
 * are hidden until no hidden count can be computed from what is left, even by who knows that a
 * hidden small count lies between one and that bound. What is shown elsewhere as the figure itself
 * (a list's total, a table's column totals) is never hidden to protect another.
 */
public final class SmallCells {
  private final int smallest;
  private final @Nullable Protected tables;
  private final @Nullable ShownTables replaced;
  private final @Nullable Exactness exact;

  /**
   * Protects counts below {@code smallest}, each table by itself; one or less protects nothing.
   *
   * @param smallest the lowest count above zero that is shown
   */
  public SmallCells(int smallest) {
    this(smallest, null);
  }

  /**
   * Protects the tables of a report together.
   *
   * @param tables of that report; null when nothing is known of it
   */
  public SmallCells(int smallest, @Nullable Protected tables) {
    this(smallest, tables, null);
  }

  /**
   * Protects the tables of a report together, which takes the place of another.
   *
   * @param replaced what the tables of the other showed; null when it takes the place of none
   */
  public SmallCells(int smallest, @Nullable Protected tables, @Nullable ShownTables replaced) {
    this.smallest = Math.max(smallest, 1);
    this.tables = tables;
    this.replaced = replaced;
    this.exact = null;
  }

  private SmallCells(Exactness exact) {
    this.smallest = 1;
    this.tables = null;
    this.replaced = null;
    this.exact = exact;
  }

  /** Shows all counts as they are, to readers to whom that is due. */
  public static SmallCells exact(Exactness exact) {
    return new SmallCells(exact);
  }

  /** Protects all tables of a report together; see {@link Protected#of}. */
  public static SmallCells of(MonthlyReport report, Kinship kinship, int smallest) {
    return smallest > 1
        ? new SmallCells(smallest, Protected.of(report, kinship, smallest))
        : new SmallCells(smallest);
  }

  /** Counts that add up to the total under them. */
  public record ShownList(List<ShownCount> cells, ShownCount total) {}

  /**
   * Counts with totals.
   *
   * @param rows per row its cells, without its total
   * @param rowTotals total of each row
   * @param columnTotals total of each column
   * @param total of everything
   */
  public record ShownTable(
      List<List<ShownCount>> rows,
      List<ShownCount> rowTotals,
      List<ShownCount> columnTotals,
      ShownCount total) {}

  /**
   * Counts in order of time with what they add up to so far.
   *
   * @param running the sum up to and with each cell; the last is the total
   */
  public record ShownSeries(List<ShownCount> cells, List<ShownCount> running) {}

  /** For whom small counts are shown as they are; null when they are not, or to everybody. */
  public @Nullable Exactness exact() {
    return exact;
  }

  public int smallest() {
    return smallest;
  }

  /** Whether anything is hidden at all. */
  public boolean protects() {
    return smallest > 1;
  }

  /** Whether something of a measure is hidden only because of what was published before. */
  public boolean isCoarsened(String measure) {
    return tables != null && tables.coarsened().contains(measure);
  }

  /** Whether a figure is hidden, or was in an earlier report, so that its old or new count is. */
  public boolean isFigureHidden(String measure, String period) {
    return tables != null && tables.isFigureHidden(measure, period);
  }

  /** Whether the tables of both versions show the number of a part of a figure. */
  public boolean isSeenInBoth(String measure, String period, PartChange part) {
    if (!protects()) {
      return true;
    }
    if (tables == null) {
      return !isSmall(part.before()) && !isSmall(part.after());
    }
    return replaced != null
        && replaced.isSeen(measure, period, part.part(), part.label(), part.before())
        && tables.tables().isSeen(measure, period, part.part(), part.label(), part.after());
  }

  /** A count of the report's tables; one that stands by itself when it is of none of them. */
  public ShownCount shown(Cell cell, int count) {
    Mark mark = tables == null ? null : tables.mark(cell);
    return mark == null ? single(count) : shown(count, mark);
  }

  /** A figure that stands by itself. */
  public ShownCount single(int count) {
    return shown(count, isSmall(count) ? Mark.SMALL : Mark.VISIBLE);
  }

  /**
   * The rows of a delivery. Those of one sender of many are people at one employer, so that few are
   * not told; those of a partner who sends alone are of many.
   */
  public ShownCount rows(SourceLine line) {
    int rows = Math.toIntExact(line.rows());
    return line.sender().isEmpty() ? shown(rows, Mark.VISIBLE) : single(rows);
  }

  /** A figure that another would follow from. */
  public ShownCount withheld() {
    return shown(0, Mark.WITHHELD);
  }

  /** Counts with their total, which is a figure shown elsewhere too. */
  public ShownList list(int[] counts) {
    int[][] column = new int[counts.length][1];
    for (int i = 0; i < counts.length; i++) {
      column[i][0] = counts[i];
    }
    ShownTable table = table(column);
    return new ShownList(table.rows().stream().map(row -> row.get(0)).toList(), table.total());
  }

  /**
   * Counts with totals of rows and columns; the columns' totals are figures shown elsewhere too.
   *
   * @param counts rows of equal length, each at least one cell long
   */
  public ShownTable table(int[][] counts) {
    CountGrid grid = CountGrid.of(counts, smallest);
    grid.protect();
    int height = grid.height() - 1;
    int width = grid.width() - 1;
    List<List<ShownCount>> rows = new ArrayList<>();
    List<ShownCount> rowTotals = new ArrayList<>();
    for (int row = 0; row < height; row++) {
      rows.add(line(grid, row, width));
      rowTotals.add(cell(grid, row, width));
    }
    return new ShownTable(rows, rowTotals, line(grid, height, width), cell(grid, height, width));
  }

  private boolean isSmall(int count) {
    return count > 0 && count < smallest;
  }

  private List<ShownCount> line(CountGrid grid, int row, int width) {
    List<ShownCount> cells = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      cells.add(cell(grid, row, column));
    }
    return List.copyOf(cells);
  }

  private ShownCount cell(CountGrid grid, int row, int column) {
    return shown(grid.count(row, column), grid.mark(row, column));
  }

  private ShownCount shown(int count, Mark mark) {
    return new ShownCount(
        mark, mark == Mark.VISIBLE ? OptionalInt.of(count) : OptionalInt.empty(), smallest);
  }
}
