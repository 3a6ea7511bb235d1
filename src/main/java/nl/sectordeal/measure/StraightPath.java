package nl.sectordeal.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The straight path to what was promised (recht pad): each day from the first of the period the
 * same, up to the day on which it is due; after that the whole amount.
 *
 * @param promised how many
 * @param from first day of the period
 * @param due day by which it was promised, which may lie before or behind the end of the period
 */
public record StraightPath(int promised, LocalDate from, LocalDate due) {

  /** How many there should be at the end of a day, rounded. */
  public long at(LocalDate day) {
    if (!day.isBefore(due)) {
      return promised;
    }
    long length = ChronoUnit.DAYS.between(from, due) + 1;
    long gone = Math.max(ChronoUnit.DAYS.between(from, day) + 1, 0);
    return Math.round((double) promised * gone / Math.max(length, 1));
  }
}
