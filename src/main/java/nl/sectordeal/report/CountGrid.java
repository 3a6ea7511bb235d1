package nl.sectordeal.report;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.sectordeal.report.ShownCount.Mark;

/**
 * A table of counts with its totals as last row and column, and what of it is hidden.
 *
 * <p>Rows and columns are the nodes of a graph and hidden cells its edges: a hidden count can be
 * changed, with all that is shown staying the same, exactly when a cycle of hidden cells runs
 * through it along which one goes up, the next goes down, and each stays within the bounds that its
 * mark tells. A count without such a cycle is given away.
 */
final class CountGrid {
  private final int[][] counts;
  private final Mark[][] marks;
  private final int smallest;

  private CountGrid(int[][] counts, int smallest) {
    this.counts = counts;
    this.smallest = smallest;
    this.marks = new Mark[counts.length][counts[0].length];
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[0].length; column++) {
        int count = counts[row][column];
        marks[row][column] = count > 0 && count < smallest ? Mark.SMALL : Mark.VISIBLE;
      }
    }
  }

  /** A grid of these cells, with totals added. */
  static CountGrid of(int[][] cells, int smallest) {
    int height = cells.length;
    int width = height == 0 ? 1 : cells[0].length;
    int[][] counts = new int[height + 1][width + 1];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        int count = cells[row][column];
        counts[row][column] = count;
        counts[row][width] += count;
        counts[height][column] += count;
        counts[height][width] += count;
      }
    }
    return new CountGrid(counts, smallest);
  }

  int height() {
    return counts.length;
  }

  int width() {
    return counts[0].length;
  }

  int count(int row, int column) {
    return counts[row][column];
  }

  Mark mark(int row, int column) {
    return marks[row][column];
  }

  void mark(int row, int column, Mark mark) {
    marks[row][column] = mark;
  }

  boolean isHidden(int row, int column) {
    return marks[row][column] != Mark.VISIBLE;
  }

  /** Hides cells until no hidden one is given away. */
  void protect() {
    new SecondaryCells(this).hide();
  }

  /** Whether a hidden cell can have one value only, for who sees the rest. */
  boolean isGivenAway(int row, int column) {
    return !canChange(row, column, 1) && !canChange(row, column, -1);
  }

  boolean isTotal(int row, int column) {
    return row == height() - 1 || column == width() - 1;
  }

  /** Whether the count is shown elsewhere as the figure itself. */
  boolean isFigure(int row, int column) {
    return row == height() - 1 && (column < width() - 1 || width() == 2);
  }

  private boolean canChange(int row, int column, int by) {
    if (!isWithinBounds(row, column, by)) {
      return false;
    }
    boolean[] rowsReached = new boolean[height()];
    boolean[] columnsReached = new boolean[width()];
    Deque<Integer> open = new ArrayDeque<>();
    columnsReached[column] = true;
    open.add(column);
    // What goes up in the first cell, in signed terms, must come down in the next one of its
    // column.
    int signed = by * sign(row, column);
    while (!open.isEmpty()) {
      int from = open.remove();
      for (int next = 0; next < height(); next++) {
        if (rowsReached[next]
            || (next == row && from == column)
            || !isWithinBounds(next, from, -signed * sign(next, from))) {
          continue;
        }
        if (next == row) {
          return true;
        }
        rowsReached[next] = true;
        for (int to = 0; to < width(); to++) {
          if (!columnsReached[to] && isWithinBounds(next, to, signed * sign(next, to))) {
            columnsReached[to] = true;
            open.add(to);
          }
        }
      }
    }
    return false;
  }

  /** With totals counted as negative every row and column adds up to zero. */
  private int sign(int row, int column) {
    return (row == height() - 1 ? -1 : 1) * (column == width() - 1 ? -1 : 1);
  }

  /** A reader knows that {@code <5} is 1 to 4, and takes {@code x} for anything from zero. */
  private boolean isWithinBounds(int row, int column, int by) {
    int changed = counts[row][column] + by;
    return switch (marks[row][column]) {
      case VISIBLE -> false;
      case SMALL -> changed >= 1 && changed < smallest;
      case WITHHELD -> changed >= 0;
    };
  }
}
