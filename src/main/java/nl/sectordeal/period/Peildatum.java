package nl.sectordeal.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day of the report month, for all who decide by it (peildatum). They do not see the day
 * but ask it questions, and it remembers on which other days every answer would have been the same:
 * what was decided then holds for those as well.
 *
 * <p>For one thread, and about one person at a time.
 */
public final class Peildatum {
  private final LocalDate day;
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;

  public Peildatum(LocalDate day) {
    this.day = day;
  }

  /** Whether this day has come: it is the peildatum or before it. */
  public boolean hasReached(LocalDate asked) {
    if (asked.isAfter(day)) {
      LocalDate dayBefore = asked.minusDays(1);
      until = until == null || dayBefore.isBefore(until) ? dayBefore : until;
      return false;
    }
    from = from == null || asked.isAfter(from) ? asked : from;
    return true;
  }

  /** Whether the day so many months before the peildatum lies after this day. */
  public boolean isPast(LocalDate asked, int months) {
    return hasReached(firstPast(asked, months));
  }

  /** The last peildatum on which a day does not yet lie so many months before it. */
  public static LocalDate lastWithin(LocalDate day, int months) {
    return firstPast(day, months).minusDays(1);
  }

  /** Months are clipped to their end, so that some days on end have the same day before them. */
  private static LocalDate firstPast(LocalDate asked, int months) {
    LocalDate first = asked.plusMonths(months).plusDays(1);
    while (!asked.isBefore(first.minusMonths(months))) {
      first = first.plusDays(1);
    }
    return first;
  }

  /** Forgets what was asked, to begin with another person. */
  public void forget() {
    from = null;
    until = null;
  }

  /** The days, this one among them, on which all answers since then would have been the same. */
  public DateRange sameAnswers() {
    return new DateRange(from, until);
  }
}
