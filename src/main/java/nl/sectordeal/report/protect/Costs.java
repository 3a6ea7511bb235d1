package nl.sectordeal.report.protect;

import nl.sectordeal.report.protect.Knowledge.Showing;

/** What it costs a reader when a count is hidden, per person that it must be able to change. */
final class Costs {
  private static final double FIGURE = 200;
  private static final double TOTAL = 40;

  /** A sum so far is passed over easily: the next one tells as much. */
  private static final double RUNNING = 0.3;

  private static final double LEAST = 10;
  private static final int LARGE = 1000;

  private final Knowledge knowledge;

  Costs(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Small counts cost less than large ones, a table's cells less than its totals. */
  double of(int place) {
    int count = knowledge.count(place);
    return weight(place) * (LEAST + Math.min(count, LARGE));
  }

  private double weight(int place) {
    if (knowledge.showing(place) == Showing.FIGURE) {
      return FIGURE;
    }
    Cell cell = knowledge.cell(place);
    boolean total = cell.period().equals(Cell.ALL);
    return switch (cell.part()) {
      case COUNTED -> total ? TOTAL : RUNNING;
      case GROUP, EMPLOYER, OPEN -> total ? TOTAL / 2 : 1;
      // Of a sum the label names one attribute, of a cell two.
      case CROSSING -> cell.label().contains(" ") ? 1 : TOTAL / 2;
      case NOT_DURABLE, JUDGED -> 2;
      case MONTH, STEP, REST, NEW -> 1;
    };
  }
}
