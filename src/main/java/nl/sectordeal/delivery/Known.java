package nl.sectordeal.delivery;

import java.time.Instant;
import java.util.Set;

/**
 * What a run may use: of these sources of a job, what was known at an instant, that instant
 * included (als bekend op).
 *
 * @param job name of the job
 * @param sources ids of its sources; what other sources once delivered is left out
 */
public record Known(String job, Set<String> sources, Instant at) {

  /** Whether something of this instant was known. */
  public boolean includes(Instant instant) {
    return !instant.isAfter(at);
  }
}
