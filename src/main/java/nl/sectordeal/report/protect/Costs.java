package nl.sectordeal.report.protect;

import nl.sectordeal.report.protect.Knowledge.Showing;

/**
 * What it costs a reader when less is told of a count, per person that it must be able to change.
 */
final class Costs {
  private static final double FIGURE = 200;

  /** A sum so far is passed over easily: the next one tells as much. */
  private static final double RUNNING = 0.3;

  /** That a count is small is told with it still; that it is zero says that nobody is meant. */
  private static final double ZERO = 100;

  /** A sum of a row or column tells more than one of its cells. */
  private static final double LINE = 20;

  private static final double LEAST = 10;
  private static final int LARGE = 1000;

  private final Knowledge knowledge;

  Costs(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Of hiding it. Small counts cost less than large ones, a table's cells less than figures. */
  double hiding(int place) {
    int count = knowledge.count(place);
    return weight(place) * (count == 0 ? ZERO : LEAST + Math.min(count, LARGE));
  }

  /** Of not telling any more that it is small. */
  double tellingLess(int place) {
    return weight(place) * LEAST;
  }

  private double weight(int place) {
    if (knowledge.showing(place) == Showing.FIGURE) {
      return FIGURE;
    }
    Cell cell = knowledge.cell(place);
    return switch (cell.part()) {
      case COUNTED -> RUNNING;
      // Of a sum the label names one attribute, of a cell two.
      case CROSSING -> cell.label().contains(" ") ? 1 : LINE;
      case NOT_DURABLE, JUDGED -> 2;
      case GROUP, EMPLOYER, PARTNER, EVIDENCE, OPEN, MONTH, STEP, MOVED, REST -> 1;
    };
  }
}
