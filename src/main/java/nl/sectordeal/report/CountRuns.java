package nl.sectordeal.report;

import java.util.Arrays;
import nl.sectordeal.report.ShownCount.Mark;

/**
 * Counts in order of time whose running sum is shown: what is hidden lies in runs, and the sum is
 * known before and after each run only. A run is as short as it can be without giving one of its
 * counts away.
 */
final class CountRuns {
  private final int[] counts;
  private final int smallest;
  private final Mark[] marks;
  private final boolean[] known;

  CountRuns(int[] counts, int smallest) {
    this.counts = counts.clone();
    this.smallest = smallest;
    this.marks = new Mark[counts.length];
    this.known = new boolean[counts.length];
    Arrays.fill(marks, Mark.VISIBLE);
    Arrays.fill(known, true);
    hide();
  }

  /** Per count whether and why it is hidden. */
  Mark[] marks() {
    return marks.clone();
  }

  /** Per count whether the sum up to and with it is not hidden by a run. */
  boolean[] known() {
    return known.clone();
  }

  private void hide() {
    int total = Arrays.stream(counts).sum();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && counts[i] < smallest && known[i] && marks[i] == Mark.VISIBLE) {
        i = hideFrom(i, total);
      }
    }
  }

  /** Hides the run that starts here and says where it ends. */
  private int hideFrom(int start, int total) {
    int first = start;
    int last = start;
    while (total >= smallest && (sum(first, last) < smallest || isGivenAway(first, last))) {
      int later = nextFilled(last);
      if (later >= 0) {
        last = later;
        continue;
      }
      int earlier = previousFilled(first);
      if (earlier < 0) {
        break;
      }
      first = startOfRun(earlier);
    }
    if (total < smallest) {
      last = lastFilled();
    }
    mark(first, last, total);
    return last;
  }

  private int sum(int first, int last) {
    int sum = 0;
    for (int i = first; i <= last; i++) {
      sum += counts[i];
    }
    return sum;
  }

  private boolean isGivenAway(int first, int last) {
    CountGrid grid = gridOf(first, last);
    for (int row = 0; row < grid.height() - 1; row++) {
      if (grid.isHidden(row, 0) && grid.isGivenAway(row, 0)) {
        return true;
      }
    }
    return false;
  }

  private CountGrid gridOf(int first, int last) {
    int[][] cells = new int[last - first + 1][1];
    for (int i = first; i <= last; i++) {
      cells[i - first][0] = counts[i];
    }
    CountGrid grid = CountGrid.of(cells, smallest);
    for (int row = 0; row < grid.height(); row++) {
      boolean isSum = row == grid.height() - 1;
      boolean hide = !isSum && grid.count(row, 0) > 0;
      for (int column = 0; column < 2; column++) {
        if (isSum) {
          grid.mark(row, column, Mark.VISIBLE);
        } else if (hide && !grid.isHidden(row, column)) {
          grid.mark(row, column, Mark.WITHHELD);
        }
      }
    }
    return grid;
  }

  private void mark(int first, int last, int total) {
    boolean telling = total >= smallest && isGivenAway(first, last);
    for (int i = first; i <= last; i++) {
      if (counts[i] > 0) {
        marks[i] = counts[i] < smallest && !telling ? Mark.SMALL : Mark.WITHHELD;
      }
      known[i] = i == last;
    }
  }

  private int startOfRun(int index) {
    int start = index;
    while (start > 0 && !known[start - 1]) {
      start--;
    }
    return start;
  }

  private int nextFilled(int index) {
    for (int i = index + 1; i < counts.length; i++) {
      if (counts[i] > 0) {
        return i;
      }
    }
    return -1;
  }

  private int previousFilled(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (counts[i] > 0) {
        return i;
      }
    }
    return -1;
  }

  private int lastFilled() {
    return previousFilled(counts.length);
  }
}
