package nl.sectordeal.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.Measure.Durable;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.period.Coverage;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.period.Peildatum;
import org.jspecify.annotations.Nullable;

/** Tests whether someone still works half a year after the start (duurzaam). */
final class Durability {

  private final Durable terms;
  private final Peildatum peildatum;

  Durability(Durable terms, Peildatum peildatum) {
    this.terms = terms;
    this.peildatum = peildatum;
  }

  /**
   * Null when what began on {@code start} lasted.
   *
   * @param outcomes all of the person, in outcome order
   */
  @Nullable Reason find(LocalDate start, List<Outcome> outcomes) {
    LocalDate dayAsked = start.plusDays(terms.onDay());
    if (!peildatum.hasReached(dayAsked)) {
      return Reason.NOT_MATURE;
    }
    return lasts(start, dayAsked, listWork(outcomes)) ? null : Reason.NOT_DURABLE;
  }

  private boolean lasts(LocalDate start, LocalDate dayAsked, List<DateRange> work) {
    return Coverage.uncoveredDays(dayAsked, dayAsked, work) == 0
        && Coverage.uncoveredDays(start, dayAsked, work) <= terms.maxGap();
  }

  /** Hours are not added up: each placement covers a day by itself or not at all. */
  private List<DateRange> listWork(List<Outcome> outcomes) {
    List<DateRange> work = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Placement placement && covers(placement)) {
        work.add(new DateRange(placement.start(), placement.lengthEnd()));
      }
    }
    return work;
  }

  private boolean covers(Placement placement) {
    return placement.facts().state() == Outcome.State.LIVE
        && placement.status() == Status.CONFIRMED
        && Conditions.hasHours(placement, terms.minHours());
  }
}
