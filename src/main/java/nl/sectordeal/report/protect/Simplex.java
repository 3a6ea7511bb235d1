package nl.sectordeal.report.protect;

import java.util.Arrays;

/**
 * Changes of counts under which all sums stay what they are, and how far one of them can go: linear
 * programming by the simplex method with bounded variables, on a condensed tableau.
 *
 * <p>No change at all is a solution, so every search begins with one, and goes on where the last
 * one ended. Rows say {@code basic + sum of entry x free = 0}; free variables may stand anywhere
 * within their bounds. A search takes some tens of steps, a step one sweep over the tableau.
 */
final class Simplex {
  private static final double TINY = 1e-9;

  /** Less than this is noise in what a variable gains or in what a row is divided by. */
  private static final double NOISE = 1e-7;

  /** Steps without gain after which the lowest variable is taken, which cannot go round. */
  private static final int PATIENCE = 60;

  /** Never needed; who stops too early knows too little, and hides more. */
  private static final int MOST_STEPS = 20_000;

  private final double[][] rows;
  private final int[] basics;
  private final int[] frees;
  private final double[] low;
  private final double[] high;
  private final double[] value;
  private int height;
  private int width;

  /**
   * @param sums per sum its coefficients
   * @param low bound of each variable, zero or less
   * @param high bound of each variable, zero or more
   */
  Simplex(double[][] sums, double[] low, double[] high) {
    this.low = low.clone();
    this.high = high.clone();
    this.value = new double[low.length];
    this.width = low.length;
    this.rows = new double[sums.length][];
    this.basics = new int[sums.length];
    this.frees = new int[width];
    Arrays.setAll(frees, variable -> variable);
    for (double[] sum : sums) {
      addRow(sum);
    }
  }

  double value(int variable) {
    return value[variable];
  }

  /** Sets other bounds, which must hold now. */
  void bound(int variable, double lowest, double highest) {
    low[variable] = lowest;
    high[variable] = highest;
  }

  /**
   * Moves to where the sum of weighted values is as high as it can be.
   *
   * @param enough where to stop, as soon as it is reached
   * @return the sum there
   */
  double maximise(double[] weights, double enough) {
    double[] gains = gains(weights);
    double reached = 0;
    for (int variable = 0; variable < value.length; variable++) {
      reached += weights[variable] * value[variable];
    }
    int idle = 0;
    for (int steps = 0; steps < MOST_STEPS && reached < enough - NOISE; steps++) {
      int column = entering(gains, idle > PATIENCE);
      if (column < 0) {
        break;
      }
      double slope = Math.abs(gains[column]);
      double gain = slope * move(column, gains, idle > PATIENCE, (enough - reached) / slope);
      reached += gain;
      idle = gain > TINY ? 0 : idle + 1;
    }
    return reached;
  }

  /** Takes a sum into the tableau: what is basic is replaced, then one of its variables leaves. */
  private void addRow(double[] sum) {
    double[] row = new double[low.length];
    for (int column = 0; column < width; column++) {
      row[column] = sum[frees[column]];
    }
    for (int other = 0; other < height; other++) {
      double times = sum[basics[other]];
      if (times != 0) {
        subtract(row, rows[other], times);
      }
    }
    int column = largest(row);
    if (column < 0) {
      return;
    }
    int variable = frees[column];
    double pivot = row[column];
    for (int at = 0; at < width; at++) {
      row[at] /= pivot;
    }
    for (int other = 0; other < height; other++) {
      double times = rows[other][column];
      if (times != 0) {
        subtract(rows[other], row, times);
      }
    }
    rows[height] = row;
    basics[height++] = variable;
    removeColumn(column);
  }

  private void subtract(double[] from, double[] row, double times) {
    for (int column = 0; column < width; column++) {
      if (row[column] != 0) {
        double left = from[column] - times * row[column];
        from[column] = Math.abs(left) < TINY ? 0 : left;
      }
    }
  }

  private int largest(double[] row) {
    int best = -1;
    for (int column = 0; column < width; column++) {
      if (Math.abs(row[column]) > NOISE
          && (best < 0 || Math.abs(row[column]) > Math.abs(row[best]) + TINY)) {
        best = column;
      }
    }
    return best;
  }

  private void removeColumn(int column) {
    width--;
    frees[column] = frees[width];
    for (int row = 0; row < height; row++) {
      rows[row][column] = rows[row][width];
    }
  }

  /** What the sum gains when each free variable goes up by one. */
  private double[] gains(double[] weights) {
    double[] gains = new double[width];
    for (int column = 0; column < width; column++) {
      gains[column] = weights[frees[column]];
    }
    for (int row = 0; row < height; row++) {
      double weight = weights[basics[row]];
      if (weight != 0) {
        for (int column = 0; column < width; column++) {
          gains[column] -= weight * rows[row][column];
        }
      }
    }
    return gains;
  }

  private int entering(double[] gains, boolean lowest) {
    int best = -1;
    for (int column = 0; column < width; column++) {
      int variable = frees[column];
      double gain = gains[column];
      boolean canGo =
          gain > NOISE
              ? value[variable] < high[variable] - TINY
              : gain < -NOISE && value[variable] > low[variable] + TINY;
      if (canGo && (best < 0 || isBetter(gains, column, best, lowest))) {
        best = column;
      }
    }
    return best;
  }

  private boolean isBetter(double[] gains, int column, int best, boolean lowest) {
    double more = Math.abs(gains[column]) - Math.abs(gains[best]);
    return (lowest || Math.abs(more) <= TINY) ? frees[column] < frees[best] : more > 0;
  }

  /** Moves one free variable as far as all others allow; says how far. */
  private double move(int column, double[] gains, boolean lowest, double most) {
    int direction = gains[column] > 0 ? 1 : -1;
    int variable = frees[column];
    double step =
        direction > 0 ? high[variable] - value[variable] : value[variable] - low[variable];
    step = Math.min(step, most);
    int blocking = -1;
    for (int row = 0; row < height; row++) {
      double change = -rows[row][column] * direction;
      if (Math.abs(change) > NOISE) {
        int basic = basics[row];
        double room =
            (change > 0 ? high[basic] - value[basic] : low[basic] - value[basic]) / change;
        room = Math.max(room, 0);
        if (room < step - TINY
            || (blocking >= 0 && room <= step + TINY && isSafer(row, blocking, column, lowest))) {
          step = Math.min(step, room);
          blocking = row;
        }
      }
    }
    shift(column, direction * step);
    if (blocking >= 0) {
      pivot(blocking, column, gains);
    }
    return step;
  }

  private boolean isSafer(int row, int than, int column, boolean lowest) {
    double more = Math.abs(rows[row][column]) - Math.abs(rows[than][column]);
    return (lowest || Math.abs(more) <= TINY) ? basics[row] < basics[than] : more > 0;
  }

  private void shift(int column, double by) {
    value[frees[column]] += by;
    for (int row = 0; row < height; row++) {
      value[basics[row]] -= rows[row][column] * by;
    }
  }

  private void pivot(int row, int column, double[] gains) {
    double[] pivotRow = rows[row];
    double pivot = pivotRow[column];
    for (int at = 0; at < width; at++) {
      pivotRow[at] /= pivot;
    }
    pivotRow[column] = 1 / pivot;
    for (int other = 0; other < height; other++) {
      if (other != row) {
        eliminate(rows[other], pivotRow, column);
      }
    }
    eliminate(gains, pivotRow, column);
    int leaving = basics[row];
    basics[row] = frees[column];
    frees[column] = leaving;
  }

  private void eliminate(double[] line, double[] pivotRow, int column) {
    double times = line[column];
    if (times == 0) {
      return;
    }
    line[column] = 0;
    subtract(line, pivotRow, times);
  }
}
