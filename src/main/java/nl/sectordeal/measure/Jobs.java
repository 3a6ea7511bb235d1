package nl.sectordeal.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.period.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Which placements of one person are one job (baan): those at one employer that overlap or follow
 * within 31 days. A renewed contract is no new start.
 */
final class Jobs {

  static final int FOLLOWS_WITHIN = 31;

  /** By the very object: an id need not be unique among the senders of one source. */
  private final IdentityHashMap<Outcome, Job> jobByPlacement = new IdentityHashMap<>();

  /** The job that grows while its placements are read in order of their start. */
  private static final class Job {
    private @Nullable LocalDate end;

    Job(@Nullable LocalDate end) {
      this.end = end;
    }

    boolean goesOnWith(Placement next) {
      return end == null || DateRange.daysApart(end, next.start()) <= FOLLOWS_WITHIN;
    }

    void add(Placement next) {
      LocalDate nextEnd = next.lengthEnd();
      if (end != null && (nextEnd == null || nextEnd.isAfter(end))) {
        end = nextEnd;
      }
    }
  }

  /**
   * @param outcomes all of one person, in outcome order
   */
  Jobs(List<Outcome> outcomes) {
    Map<String, Job> lastByEmployer = new HashMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Placement placement
          && placement.employer() != null
          && !Conditions.isWithdrawn(placement)) {
        lastByEmployer.compute(placement.employer(), (kvk, job) -> jobWith(job, placement));
      }
    }
  }

  private Job jobWith(@Nullable Job last, Placement placement) {
    Job job = last;
    if (job == null || !job.goesOnWith(placement)) {
      job = new Job(placement.lengthEnd());
    } else {
      job.add(placement);
    }
    jobByPlacement.put(placement, job);
    return job;
  }

  /** The same for placements of one job; null for what is no live placement at a known employer. */
  @Nullable Object jobOf(Outcome outcome) {
    return jobByPlacement.get(outcome);
  }
}
