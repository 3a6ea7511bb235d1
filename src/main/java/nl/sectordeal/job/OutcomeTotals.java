package nl.sectordeal.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.person.Linked;
import nl.sectordeal.report.MonthlyReport.Funnel;

/**
 * What the report tells of outcomes beside the measures: the funnel, and differences that are open.
 */
final class OutcomeTotals {
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
  synchronized void add(PersonHistory history) {
    for (Outcome outcome : history.outcomes()) {
      if (outcome instanceof Placement placement) {
        placements++;
        differences.addAll(placement.differences());
      }
    }
  }

  /**
   * Adds one person to the funnel.
   *
   * @param lasting whether work of this person was found to last
   */
  synchronized void addToFunnel(PersonHistory history, LocalDate peildatum, boolean lasting) {
    boolean hasStarted = false;
    boolean hasFinished = false;
    boolean isPlaced = false;
    for (Outcome outcome : history.outcomes()) {
      if (outcome.facts().state() != Outcome.State.LIVE || outcome.start().isAfter(peildatum)) {
        continue;
      }
      if (outcome instanceof Participation participation) {
        hasStarted = true;
        hasFinished |= isFinished(participation, peildatum);
      }
      if (outcome instanceof Placement placement) {
        isPlaced |= placement.status() == Placement.Status.CONFIRMED;
      }
    }
    started += hasStarted ? 1 : 0;
    finished += hasFinished ? 1 : 0;
    placed += hasFinished && isPlaced ? 1 : 0;
    durable += hasFinished && isPlaced && lasting ? 1 : 0;
  }

  private static boolean isFinished(Participation participation, LocalDate peildatum) {
    LocalDate end = participation.end().date();
    return Participation.FINISHED.equals(participation.result())
        && end != null
        && !end.isAfter(peildatum);
  }

  /** Adds a row that waits because it is not clear whose it is. */
  synchronized void addHeld(Linked row) {
    heldRows.add(row);
  }

  /** Rows that wait because it is not clear whose they are, by source and key. */
  synchronized List<Linked> heldRows() {
    return heldRows.stream().sorted(Comparator.comparing(held -> held.row().ref())).toList();
  }

  synchronized long placements() {
    return placements;
  }

  /** Oldest first. */
  synchronized List<Difference> differences() {
    return differences.stream().sorted(OLDEST_FIRST).toList();
  }

  /**
   * Persons who started a traject; of those, who finished one; of those, who work; of those, whose
   * work lasts.
   */
  synchronized Funnel funnel() {
    return new Funnel(started, finished, placed, durable);
  }
}
