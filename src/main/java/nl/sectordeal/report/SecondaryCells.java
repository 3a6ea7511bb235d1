package nl.sectordeal.report;

import nl.sectordeal.report.ShownCount.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which cells to hide so that the small ones are not given away: the rectangle through the
 * cell that hides the fewest totals and then the smallest counts; the topmost and leftmost of
 * equals.
 */
final class SecondaryCells {
  private record Choice(int row, int column, long cost) {}

  private final CountGrid grid;

  SecondaryCells(CountGrid grid) {
    this.grid = grid;
  }

  void hide() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int row = 0; row < grid.height(); row++) {
        for (int column = 0; column < grid.width(); column++) {
          if (grid.isHidden(row, column) && grid.isGivenAway(row, column)) {
            changed |= hideMore(row, column);
          }
        }
      }
    }
  }

  private boolean hideMore(int row, int column) {
    Choice corner = cheapestCorner(row, column);
    if (corner != null) {
      withhold(row, corner.column());
      withhold(corner.row(), column);
      withhold(corner.row(), corner.column());
      return true;
    }
    return hideCheapestInLine(row, column) || withdrawBounds(row, column);
  }

  private @Nullable Choice cheapestCorner(int row, int column) {
    Choice best = null;
    for (int otherRow = 0; otherRow < grid.height(); otherRow++) {
      for (int otherColumn = 0; otherColumn < grid.width(); otherColumn++) {
        if (otherRow == row || otherColumn == column) {
          continue;
        }
        long cost = cost(row, otherColumn, otherRow, column);
        if (cost > 0 && (best == null || cost < best.cost())) {
          best = new Choice(otherRow, otherColumn, cost);
        }
      }
    }
    return best;
  }

  /** What the other three corners cost; zero or less when they are no help. */
  private long cost(int row, int otherColumn, int otherRow, int column) {
    long first = cost(row, otherColumn);
    long second = cost(otherRow, column);
    long third = cost(otherRow, otherColumn);
    return first < 0 || second < 0 || third < 0 ? -1 : first + second + third;
  }

  private long cost(int row, int column) {
    if (grid.isHidden(row, column)) {
      return 0;
    }
    if (grid.count(row, column) == 0 || grid.isFigure(row, column) || isIdle(row, column)) {
      return -1;
    }
    return grid.count(row, column) + (grid.isTotal(row, column) ? 1L << 32 : 0);
  }

  /** The total of everything is known anyway as long as all that it is the sum of is shown. */
  private boolean isIdle(int row, int column) {
    if (row < grid.height() - 1 || column < grid.width() - 1) {
      return false;
    }
    for (int other = 0; other < column; other++) {
      if (grid.isHidden(row, other)) {
        return false;
      }
    }
    return true;
  }

  private boolean hideCheapestInLine(int row, int column) {
    Choice best = null;
    for (int other = 0; other < grid.width(); other++) {
      best = cheaper(best, row, other);
    }
    for (int other = 0; other < grid.height(); other++) {
      best = cheaper(best, other, column);
    }
    if (best == null) {
      return false;
    }
    withhold(best.row(), best.column());
    return true;
  }

  private @Nullable Choice cheaper(@Nullable Choice best, int row, int column) {
    long cost = cost(row, column);
    return cost > 0 && (best == null || cost < best.cost()) ? new Choice(row, column, cost) : best;
  }

  /**
   * Where nothing is left to hide, the small ones of the row and column are marked as withheld,
   * which tells less: two times {@code <5} with eight as their sum can only be four and four.
   * Failing that, zeros are hidden as well.
   */
  private boolean withdrawBounds(int row, int column) {
    boolean changed = false;
    for (int i = 0; i < grid.height(); i++) {
      for (int j = 0; j < grid.width(); j++) {
        if ((i == row || j == column) && grid.mark(i, j) == Mark.SMALL) {
          grid.mark(i, j, Mark.WITHHELD);
          changed = true;
        }
      }
    }
    return changed || hideZeros(row, column);
  }

  private boolean hideZeros(int row, int column) {
    boolean changed = false;
    for (int i = 0; i < grid.height(); i++) {
      for (int j = 0; j < grid.width(); j++) {
        boolean inLine = i == row || j == column;
        if (inLine && grid.count(i, j) == 0 && !grid.isHidden(i, j) && !grid.isTotal(i, j)) {
          grid.mark(i, j, Mark.WITHHELD);
          changed = true;
        }
      }
    }
    return changed;
  }

  private void withhold(int row, int column) {
    if (!grid.isHidden(row, column)) {
      grid.mark(row, column, Mark.WITHHELD);
    }
  }
}
