package nl.sectordeal.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.job.reuse.FunnelSteps;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.person.Linked;
import nl.sectordeal.report.MonthlyReport.Funnel;

/**
 * What the report tells of outcomes beside the measures: the funnel, and differences that are open.
 */
public final class OutcomeTotals {
  private static final Comparator<Difference> OLDEST_FIRST =
      Comparator.comparingLong(Difference::ageInDays)
          .reversed()
          .thenComparing(Difference::placement)
          .thenComparing(Difference::field);

  private final List<Difference> differences = new ArrayList<>();
  private final List<Linked> heldRows = new ArrayList<>();
  private long placements;
  private long started;
  private long finished;
  private long placed;
  private long durable;

  synchronized void clear() {
    differences.clear();
    heldRows.clear();
    placements = 0;
    started = 0;
    finished = 0;
    placed = 0;
    durable = 0;
  }

  /** Adds what was settled of one person; several threads do so. */
  synchronized void add(int settledPlacements, List<Difference> found) {
    placements += settledPlacements;
    differences.addAll(found);
  }

  /** Adds one person to the funnel. */
  synchronized void add(FunnelSteps steps) {
    started += steps.started() ? 1 : 0;
    finished += steps.finished() ? 1 : 0;
    placed += steps.placed() ? 1 : 0;
    durable += steps.lasting() ? 1 : 0;
  }

  /** Adds a row that waits because it is not clear whose it is. */
  synchronized void addHeld(Linked row) {
    heldRows.add(row);
  }

  /** Rows that wait because it is not clear whose they are, by source and key. */
  public synchronized List<Linked> heldRows() {
    return heldRows.stream().sorted(Comparator.comparing(held -> held.row().ref())).toList();
  }

  synchronized long placements() {
    return placements;
  }

  synchronized int differenceCount() {
    return differences.size();
  }

  /** Oldest first. */
  public synchronized List<Difference> differences() {
    return differences.stream().sorted(OLDEST_FIRST).toList();
  }

  /**
   * Persons who started a traject; of those, who finished one; of those, who work; of those, whose
   * work lasts.
   */
  public synchronized Funnel funnel() {
    return new Funnel(started, finished, placed, durable);
  }
}
