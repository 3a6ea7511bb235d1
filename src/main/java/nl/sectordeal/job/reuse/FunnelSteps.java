package nl.sectordeal.job.reuse;

import java.time.LocalDate;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.Peildatum;

/**
 * How far one person came: started a traject, finished one, found work, and work that lasts
 * (trechter). Each counts only for who took the step before it.
 */
public record FunnelSteps(boolean started, boolean finished, boolean placed, boolean lasting) {

  /**
   * What a history tells.
   *
   * @param lasting whether work of this person was found to last
   */
  public static FunnelSteps of(PersonHistory history, Peildatum peildatum, boolean lasting) {
    boolean started = false;
    boolean finished = false;
    boolean placed = false;
    for (Outcome outcome : history.outcomes()) {
      if (outcome.facts().state() != Outcome.State.LIVE || !peildatum.hasReached(outcome.start())) {
        continue;
      }
      if (outcome instanceof Participation participation) {
        started = true;
        finished |= isFinished(participation, peildatum);
      }
      if (outcome instanceof Placement placement) {
        placed |= placement.status() == Placement.Status.CONFIRMED;
      }
    }
    return new FunnelSteps(started, finished, finished && placed, finished && placed && lasting);
  }

  private static boolean isFinished(Participation participation, Peildatum peildatum) {
    LocalDate end = participation.end().date();
    return Participation.FINISHED.equals(participation.result())
        && end != null
        && peildatum.hasReached(end);
  }
}
