package nl.sectordeal.period;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which days of a stretch of time lie in at least one of several ranges (dekking). */
public final class Coverage {

  private Coverage() {}

  /**
   * Number of days, both ends included, that no range covers.
   *
   * @param ranges in order of their start; they may overlap
   */
  public static long uncoveredDays(LocalDate first, LocalDate last, List<DateRange> ranges) {
    long end = last.toEpochDay();
    long next = first.toEpochDay();
    long uncovered = 0;
    for (DateRange range : ranges) {
      long start = range.start() == null ? next : Math.min(range.start().toEpochDay(), end + 1);
      uncovered += Math.max(0, start - next);
      next = Math.max(next, Math.max(start, dayAfter(range.end())));
    }
    return uncovered + Math.max(0, end - next + 1);
  }

  private static long dayAfter(@Nullable LocalDate end) {
    return end == null ? Long.MAX_VALUE : end.toEpochDay() + 1;
  }
}
