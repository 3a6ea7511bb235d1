package nl.sectordeal.job.compare;

import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.report.StandingCounts;
import nl.sectordeal.report.WrittenDecision;
import nl.sectordeal.report.WrittenRun;
import nl.sectordeal.report.WrittenRun.WrittenFigure;

/** The figures of one run, counted from its decisions. */
final class Figures {
  private final SortedMap<Cell, StandingCounts> counts = new TreeMap<>();

  /** A measure and a period. */
  record Cell(String measure, String period) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int by = measure.compareTo(other.measure);
      return by == 0 ? period.compareTo(other.period) : by;
    }
  }

  void add(WrittenDecision decision) {
    counts.merge(
        new Cell(decision.measure(), decision.period()),
        StandingCounts.NONE.plus(decision.standing(), 1),
        StandingCounts::plus);
  }

  StandingCounts of(Cell cell) {
    return counts.getOrDefault(cell, StandingCounts.NONE);
  }

  /** Whether the summary of the run says the same. */
  boolean agreeWith(WrittenRun run) {
    for (WrittenFigure figure : run.figures()) {
      StandingCounts found = of(new Cell(figure.measure(), figure.period()));
      if (found.counted() != figure.counted()
          || found.provisional() != figure.provisional()
          || found.held() != figure.held()
          || found.notDurable() != figure.notDurable()) {
        return false;
      }
    }
    return true;
  }
}
