package nl.sectordeal.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whole days from start to end, both included; no start means since ever, no end means open
 * (tijdvak).
 */
public record DateRange(@Nullable LocalDate start, @Nullable LocalDate end) {

  public boolean contains(LocalDate day) {
    return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
  }

  public boolean overlaps(DateRange other) {
    return startsBy(other.end) && other.startsBy(end);
  }

  /** The days that lie in both; they must have one. */
  public DateRange intersection(DateRange other) {
    return new DateRange(
        start == null || (other.start != null && other.start.isAfter(start)) ? other.start : start,
        end == null || (other.end != null && other.end.isBefore(end)) ? other.end : end);
  }

  private boolean startsBy(@Nullable LocalDate day) {
    return start == null || day == null || !start.isAfter(day);
  }

  /** Days from an earlier end to a later start: the later start minus the earlier end. */
  public static long daysApart(LocalDate earlierEnd, LocalDate laterStart) {
    return ChronoUnit.DAYS.between(earlierEnd, laterStart);
  }

  /** Number of days from start to end, both included. */
  public static long lengthInDays(LocalDate start, LocalDate end) {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }
}
